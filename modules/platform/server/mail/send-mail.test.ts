import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../test/databases.ts';
import { testServices } from '../../test/services.ts';
import { newId } from '../ids.ts';
import { insertMail, listMail } from './mail.store.ts';
import { type MailCarrier, sendWaitingMail } from './send-mail.ts';

describeOnDatabases('waiting mail', (ctx) => {
  const staff = {
    staffId: newId(),
    userId: newId(),
    name: 'N',
    email: 'n@x.example',
    roles: [],
    active: true,
  } as const;
  async function waiting(subjects: string[]) {
    const services = testServices({ db: ctx.db, staff });
    const practiceId = newId();
    for (const subject of subjects) {
      const mail = { practiceId, to: 'ana@example.org', subject, body: 'Something waits for you.' };
      await ctx.db.inPractice(practiceId, (tx) => insertMail(tx, mail, true, services.clock.now()));
    }
    const states = () =>
      ctx.db.inPractice(practiceId, async (tx) =>
        (await listMail(tx, practiceId, { limit: 9 })).map((each) => each.state),
      );
    return { services, practiceId, states };
  }

  test('is sent once, in the order it was written', async () => {
    const { services, practiceId, states } = await waiting(['first', 'second']);
    const sent: string[] = [];
    const carrier: MailCarrier = {
      send: async ({ subject }) => {
        sent.push(subject);
      },
    };
    expect(await sendWaitingMail(services, practiceId, carrier)).toBe(2);
    expect(await sendWaitingMail(services, practiceId, carrier)).toBe(0);
    expect(sent).toEqual(['first', 'second']);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('that is refused is tried five times and then stays failed, with the reason and no address', async () => {
    const { services, practiceId, states } = await waiting(['never']);
    const refusing: MailCarrier = {
      send: () =>
        Promise.reject(
          Object.assign(new Error('no such box: ana@example.org'), { code: 'EENVELOPE', responseCode: 550 }),
        ),
    };
    for (let round = 0; round < 5; round += 1) {
      expect(await states()).toEqual(['waiting']);
      await sendWaitingMail(services, practiceId, refusing);
    }
    expect(await states()).toEqual(['failed']);
    const [mail] = await ctx.db.inPractice(practiceId, (tx) => listMail(tx, practiceId, { limit: 1 }));
    expect(mail?.error).toBe('EENVELOPE 550');
  });
});
