import { platformContract } from '../../contract/platform-contract.ts';
import { cursorId, pageFrom } from '../page.ts';
import { useCase } from '../use-case/use-case.ts';
import { listMail } from './mail.store.ts';

type MailState = 'waiting' | 'kept' | 'sent' | 'failed';

const listOutbox = useCase(platformContract.outbox.list, async ({ input, actor, tx, services, saw }) => {
  const rows = await listMail(tx, actor.practiceId, {
    beforeId: cursorId(input.cursor),
    limit: input.limit + 1,
  });
  const mails = rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    to: row.recipient,
    subject: row.subject,
    body: row.body,
    state: row.state as MailState,
    error: row.error,
  }));
  const page = pageFrom(mails, input.limit);
  saw(
    'mail',
    page.items.map((mail) => mail.id),
  );
  return { ...page, delivery: services.mailIsSent ? ('smtp' as const) : ('kept' as const) };
});

export const outboxRoutes = { list: listOutbox };
