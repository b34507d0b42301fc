import { createTransport } from 'nodemailer';
import type { Services } from '../services.ts';
import { markMailFailed, markSent, takeMail } from './mail.store.ts';

export interface MailCarrier {
  send(mail: { to: string; subject: string; body: string }): Promise<void>;
}

/** @param smtpUrl such as `smtps://user:secret@mail.example`; @param from the address mail comes from. */
export function smtpCarrier(smtpUrl: string, from: string): MailCarrier {
  const transport = createTransport(smtpUrl);
  return {
    send: async ({ to, subject, body }) => {
      await transport.sendMail({ from, to, subject, text: body });
    },
  };
}

const MAX_PER_ROUND = 100;

/** Sends a practice's waiting mail. A mail that is refused waits for the next round, five times. */
export async function sendWaitingMail(
  services: Services,
  practiceId: string,
  carrier: MailCarrier,
): Promise<number> {
  for (let sent = 0; sent < MAX_PER_ROUND; sent += 1) {
    const outcome = await sendOne(services, practiceId, carrier);
    if (outcome !== 'sent') return sent;
  }
  return MAX_PER_ROUND;
}

async function sendOne(services: Services, practiceId: string, carrier: MailCarrier) {
  return services.db.inPractice(practiceId, async (tx) => {
    const mail = await takeMail(tx, practiceId);
    if (!mail) return 'none';
    try {
      await carrier.send({ to: mail.recipient, subject: mail.subject, body: mail.body });
    } catch (error) {
      await markMailFailed(tx, practiceId, mail.id, reasonOf(error));
      return 'failed';
    }
    await markSent(tx, practiceId, mail.id, services.clock.now());
    return 'sent';
  });
}

/** What the mail server answered, without the address it may quote. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || 'The mail server refused it.';
}
