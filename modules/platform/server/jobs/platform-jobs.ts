import { sealAudit } from '../audit/seal-audit.ts';
import { type MailCarrier, sendWaitingMail } from '../mail/send-mail.ts';
import { deliverEvents } from '../outbox/deliver-events.ts';
import type { Subscriber } from '../outbox/emit.ts';
import { forgetDelivered } from '../outbox/outbox.store.ts';
import type { Services } from '../services.ts';
import { forgetAnswers } from '../use-case/idempotency.store.ts';
import type { Job } from './job-runner.ts';
import { listTenants } from './tenant.store.ts';

export const DELIVER_JOB = 'outbox-deliver';
export const MAIL_JOB = 'mail-send';

/** The platform's own jobs. Each visits every practice on its own, so one that fails stops no other. */
export function platformJobs(
  services: Services,
  subscribers: readonly Subscriber[],
  carrier: MailCarrier | null,
): Job[] {
  const each = (work: (practiceId: string) => Promise<unknown>) => async () => {
    for (const practiceId of await listTenants(services.db)) await work(practiceId);
  };
  const jobs: Job[] = [
    {
      name: DELIVER_JOB,
      cron: '* * * * *',
      run: each((practiceId) => deliverEvents(services, practiceId, subscribers)),
    },
    {
      name: 'audit-seal',
      cron: '* * * * *',
      run: each((practiceId) =>
        services.db.inPractice(practiceId, (tx) => sealAudit(tx, practiceId, services.clock.now())),
      ),
    },
    {
      name: 'platform-tidy',
      cron: '17 3 * * *',
      run: each((practiceId) =>
        services.db.inPractice(practiceId, async (tx) => {
          await forgetAnswers(tx, practiceId, services.clock.now());
          await forgetDelivered(tx, practiceId, services.clock.now());
        }),
      ),
    },
  ];
  if (carrier) {
    const run = each((practiceId) => sendWaitingMail(services, practiceId, carrier));
    jobs.push({ name: MAIL_JOB, cron: '* * * * *', run });
  }
  return jobs;
}
