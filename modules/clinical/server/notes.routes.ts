import { useCase } from '#platform';
import { requireAppointment } from '#scheduling';
import { clinicalContract } from '../contract/index.ts';
import { notesOfAppointment } from './note.store.ts';
import { saveDraft } from './save-draft.ts';
import { showNotes } from './show-note.ts';
import { signNote } from './sign-note.ts';

/** Those who work on the case read its notes; a draft is its author's alone until it is signed. */
const listNotes = useCase(clinicalContract.notes.ofAppointment, async ({ input, actor, tx, saw }) => {
  await requireAppointment(tx, actor, input.appointmentId);
  const rows = await notesOfAppointment(tx, actor.practiceId, input.appointmentId);
  const open = rows.filter((row) => row.status === 'signed' || row.author_staff_id === actor.staffId);
  saw(
    'note',
    open.map((row) => row.id),
  );
  return showNotes(tx, actor, open);
});

export const notesRoutes = { ofAppointment: listNotes, saveDraft, sign: signNote };
