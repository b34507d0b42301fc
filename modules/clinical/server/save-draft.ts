import { type Actor, notFound, refuse, stale, type Tx, useCase } from '#platform';
import { requireAppointment } from '#scheduling';
import { clinicalContract, type Note } from '../contract/index.ts';
import { findNote, insertNote, type NoteRow, notesOfAppointment, updateDraft } from './note.store.ts';
import { showNotes } from './show-note.ts';

/** Writes one's own progress note of an appointment, as often as wished until it is signed. */
export const saveDraft = useCase(clinicalContract.notes.saveDraft, async ({ input, actor, tx, now, saw }) => {
  const appointment = await requireAppointment(tx, actor, input.appointmentId);
  saw('appointment', input.appointmentId);
  const { practiceId, staffId } = actor;
  const mine = (await notesOfAppointment(tx, practiceId, input.appointmentId)).find(
    (row) => row.author_staff_id === staffId,
  );
  if (mine) return changeNote(tx, actor, mine, { ...input, now: now.toString() });
  if (input.version !== 0) throw notFound('note');
  const note = {
    practiceId,
    appointmentId: input.appointmentId,
    caseId: appointment.caseId,
    authorId: staffId,
  };
  const id = await insertNote(tx, { ...note, body: input.body, now: now.toString() });
  if (!id) throw stale({});
  return noteAfter(tx, actor, id);
});

async function changeNote(
  tx: Tx,
  actor: Actor,
  note: NoteRow,
  change: { version: number; body: string; now: string },
): Promise<Note> {
  if (note.status === 'signed') throw noteSigned();
  const { version, body, now } = change;
  if (await updateDraft(tx, { practiceId: actor.practiceId, id: note.id, version, now }, { body })) {
    return noteAfter(tx, actor, note.id);
  }
  const [current] = await showNotes(tx, actor, [note]);
  throw stale(current ?? {});
}

/** @throws Refusal 404 when the note is gone. */
export async function noteAfter(tx: Tx, actor: Actor, id: string): Promise<Note> {
  const row = await findNote(tx, actor.practiceId, id);
  const [shown] = row ? await showNotes(tx, actor, [row]) : [];
  if (!shown) throw notFound('note');
  return shown;
}

export const noteSigned = () =>
  refuse({ code: 'note.signed', status: 409, sentence: 'This note is signed and does not change any more.' });
