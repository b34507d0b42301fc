import { emit, notFound, refuse, stale, useCase } from '#platform';
import { loadProviderIdentity } from '#practice';
import { requireAppointment } from '#scheduling';
import { clinicalContract } from '../contract/index.ts';
import { findNote, insertSigned, updateDraft } from './note.store.ts';
import { noteHash } from './note-hash.ts';
import { noteAfter, noteSigned } from './save-draft.ts';

/** Signs one's own note with name, licence, time and a hash of all of it. Only the author may. */
export const signNote = useCase(clinicalContract.notes.sign, async ({ input, actor, tx, now, saw }) => {
  saw('note', input.noteId);
  const note = await findNote(tx, actor.practiceId, input.noteId);
  if (!note || note.author_staff_id !== actor.staffId) throw notFound('note');
  await requireAppointment(tx, actor, note.appointment_id);
  if (note.status === 'signed') throw noteSigned();
  if (note.body.trim() === '') {
    throw refuse({
      code: 'note.empty',
      status: 422,
      sentence: 'Write something before you sign.',
      field: 'body',
    });
  }
  const at = { practiceId: actor.practiceId, id: note.id, version: input.version, now: now.toString() };
  if (!(await updateDraft(tx, at, { status: 'signed' }))) throw stale(await noteAfter(tx, actor, note.id));
  const identity = await loadProviderIdentity(tx, actor.practiceId, actor.staffId);
  const signerName = [identity?.name ?? actor.name, identity?.credentials].filter(Boolean).join(', ');
  const signerLicence = [identity?.licenceState, identity?.licenceNumber].filter(Boolean).join(' ') || null;
  const signedAt = now.round('millisecond').toString();
  const text = {
    noteId: note.id,
    body: note.body,
    signedBy: actor.staffId,
    signerName,
    signerLicence,
    signedAt,
  };
  await insertSigned(tx, {
    practice_id: actor.practiceId,
    note_id: note.id,
    body: note.body,
    signed_by: actor.staffId,
    signer_name: signerName,
    signer_licence: signerLicence,
    signed_at: signedAt,
    sha256: noteHash(text),
  });
  await emit(tx, 'note.signed', { noteId: note.id, appointmentId: note.appointment_id });
  return noteAfter(tx, actor, note.id);
});
