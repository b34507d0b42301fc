import { sql } from 'kysely';
import { newId, type Tx } from '#platform';
import type { ClinicalTables } from './tables.ts';

const on = (tx: Tx) => tx.withTables<ClinicalTables>();

export type NoteRow = Awaited<ReturnType<typeof notesOfAppointment>>[number];

function notes(tx: Tx, practiceId: string) {
  return on(tx)
    .selectFrom('clinical.note as n')
    .leftJoin('clinical.signed_note as s', (join) =>
      join.onRef('s.practice_id', '=', 'n.practice_id').onRef('s.note_id', '=', 'n.id'),
    )
    .select([
      'n.id',
      'n.appointment_id',
      'n.case_id',
      'n.author_staff_id',
      'n.body',
      'n.status',
      'n.version',
      'n.updated_at',
    ])
    .select([
      's.body as signed_body',
      's.signed_by',
      's.signer_name',
      's.signer_licence',
      's.signed_at',
      's.sha256',
    ])
    .where('n.practice_id', '=', practiceId);
}

export async function notesOfAppointment(tx: Tx, practiceId: string, appointmentId: string) {
  return notes(tx, practiceId).where('n.appointment_id', '=', appointmentId).orderBy('n.id').execute();
}

export async function findNote(tx: Tx, practiceId: string, id: string): Promise<NoteRow | null> {
  return (await notes(tx, practiceId).where('n.id', '=', id).executeTakeFirst()) ?? null;
}

export interface NewNote {
  practiceId: string;
  appointmentId: string;
  caseId: string;
  authorId: string;
  body: string;
  now: string;
}

/** @returns the new note's id, or null when this author has one for the appointment already. */
export async function insertNote(tx: Tx, note: NewNote): Promise<string | null> {
  const row = await on(tx)
    .insertInto('clinical.note')
    .values({
      practice_id: note.practiceId,
      id: newId(),
      appointment_id: note.appointmentId,
      case_id: note.caseId,
      author_staff_id: note.authorId,
      kind: 'progress',
      body: note.body,
      created_at: note.now,
      updated_at: note.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['practice_id', 'appointment_id', 'author_staff_id', 'kind']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

interface NoteVersion {
  practiceId: string;
  id: string;
  version: number;
  now: string;
}

/** @returns false when the note was changed since that version, or is signed: the database lets only drafts change. */
export async function updateDraft(
  tx: Tx,
  at: NoteVersion,
  change: { body: string } | { status: 'signed' },
): Promise<boolean> {
  const result = await on(tx)
    .updateTable('clinical.note')
    .set({ ...change, updated_at: at.now, version: sql<number>`version + 1` })
    .where('practice_id', '=', at.practiceId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Keeps the signed words. The server's role may add and read these rows, and nothing else. */
export async function insertSigned(tx: Tx, row: ClinicalTables['clinical.signed_note']): Promise<void> {
  await on(tx).insertInto('clinical.signed_note').values(row).execute();
}
