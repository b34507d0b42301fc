import type { Actor, Tx } from '#platform';
import { listStaff } from '#practice';
import type { Note } from '../contract/index.ts';
import type { NoteRow } from './note.store.ts';
import { noteHash } from './note-hash.ts';

/** What a screen shows of notes. A signed one shows the signed words, checked against their hash. */
export async function showNotes(tx: Tx, actor: Actor, rows: readonly NoteRow[]): Promise<Note[]> {
  const names = new Map((await listStaff(tx, actor.practiceId)).map((staff) => [staff.id, staff.name]));
  return rows.map((row) => ({
    id: row.id,
    appointmentId: row.appointment_id,
    kind: 'progress',
    authorName: names.get(row.author_staff_id) ?? '',
    mine: row.author_staff_id === actor.staffId,
    body: row.signed_body ?? row.body,
    status: row.status === 'signed' ? 'signed' : 'draft',
    version: row.version,
    updatedAt: row.updated_at,
    signature: signatureOf(row),
  }));
}

function signatureOf(row: NoteRow): Note['signature'] {
  const { signed_body, signed_by, signer_name, signed_at, sha256 } = row;
  if (signed_body === null || !signed_by || !signer_name || !signed_at || !sha256) return null;
  const licence = row.signer_licence;
  const text = { noteId: row.id, body: signed_body, signedBy: signed_by, signerName: signer_name };
  const intact = noteHash({ ...text, signerLicence: licence, signedAt: signed_at }) === sha256;
  return { name: signer_name, licence, at: signed_at, sha256, intact };
}
