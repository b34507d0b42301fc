import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/database.ts';
import { newId } from '../ids.ts';

export interface NewMail {
  practiceId: string;
  to: string;
  subject: string;
  /** Plain text. Carries no client data: at most that something waits, and a link behind a sign-in. */
  body: string;
}

/** Puts a mail in the outbox. Without SMTP it is kept there for reading. */
export async function insertMail(
  tx: Tx,
  mail: NewMail,
  isSent: boolean,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('platform.mail_message')
    .values({
      practice_id: mail.practiceId,
      id: newId(),
      recipient: mail.to,
      subject: mail.subject,
      body: mail.body,
      state: isSent ? 'waiting' : 'kept',
      error: null,
      created_at: now.toString(),
      sent_at: null,
    })
    .execute();
}

export async function listMail(
  tx: Tx,
  practiceId: string,
  page: { beforeId?: string | undefined; limit: number },
) {
  let query = tx
    .selectFrom('platform.mail_message')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (page.beforeId) query = query.where('id', '<', page.beforeId);
  return query.execute();
}

export async function takeMail(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('platform.mail_message')
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .where('practice_id', '=', practiceId)
    .where('state', '=', 'waiting')
    .orderBy('attempts')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function markSent(tx: Tx, practiceId: string, id: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('platform.mail_message')
    .set({ state: 'sent', sent_at: now.toString(), error: null })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}

/** After the fifth refusal a mail stays failed, with the server's reason, for somebody to look at. */
export async function markMailFailed(tx: Tx, practiceId: string, id: string, reason: string): Promise<void> {
  await tx
    .updateTable('platform.mail_message')
    .set({
      attempts: sql<number>`attempts + 1`,
      error: reason,
      state: sql<string>`case when attempts >= 4 then 'failed' else 'waiting' end`,
    })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .execute();
}
