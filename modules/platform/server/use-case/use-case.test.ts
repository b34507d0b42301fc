import { createRouterClient } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { route } from '../../contract/route.ts';
import { describeOnDatabases } from '../../test/databases.ts';
import { testServices } from '../../test/services.ts';
import type { Principal, StaffRecord } from '../actor.ts';
import { newId } from '../ids.ts';
import { notFound } from '../refusal.ts';
import type { RequestContext } from './request-context.ts';
import { useCase } from './use-case.ts';

const note = z.strictObject({ id: z.uuid(), text: z.string() });
const contract = {
  read: route({ may: 'clients.see', effect: 'read' })
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.string()),
  write: route({ may: 'clients.edit', effect: 'write' })
    .input(note)
    .output(z.object({ turn: z.int() })),
  ownersOnly: route({ may: 'settings.edit', effect: 'write' }).input(z.strictObject({})).output(z.null()),
};

describeOnDatabases('a use case', (ctx) => {
  function setUp(roles: StaffRecord['roles'] = ['owner']) {
    const practiceId = newId();
    const staff: StaffRecord = {
      staffId: newId(),
      userId: newId(),
      name: 'Nora',
      email: 'n@x.example',
      roles,
      active: true,
    };
    const services = testServices({ db: ctx.db, staff });
    let turn = 0;
    const router = {
      read: useCase(contract.read, async ({ input, saw }) => {
        saw('person', input.id);
        if (input.id.startsWith('0')) throw notFound('person');
        return 'read';
      }),
      write: useCase(contract.write, async ({ input, saw }) => {
        saw('person', input.id);
        if (input.text === 'break') throw new Error('a secret in a message');
        turn += 1;
        return { turn };
      }),
      ownersOnly: useCase(contract.ownersOnly, async () => null),
    };
    const principal: Principal = {
      kind: 'session',
      practiceId,
      userId: staff.userId,
      sessionId: 's',
      twoFactor: false,
    };
    const as = (key?: string, who: Principal = principal) => {
      const headers = new Headers(key ? { 'idempotency-key': key } : {});
      return createRouterClient(router, {
        context: { services, principal: who, headers } satisfies RequestContext,
      });
    };
    const audit = () =>
      ctx.db.inPractice(practiceId, (tx) =>
        tx
          .selectFrom('platform.audit_event')
          .selectAll()
          .where('practice_id', '=', practiceId)
          .orderBy('id')
          .execute(),
      );
    return { as, audit, services };
  }

  test('a read is in the audit log before it is answered, with the record it read', async () => {
    const { as, audit } = setUp();
    const id = `9${newId().slice(1)}`;
    expect(await as().read({ id })).toBe('read');
    expect(await audit()).toMatchObject([
      {
        action: 'read',
        effect: 'read',
        outcome: 'done',
        actor_name: 'Nora',
        subject_kind: 'person',
        subject_ids: [id],
      },
    ]);
  });

  test('a hundred reads at once leave a hundred rows', async () => {
    const { as, audit } = setUp();
    await Promise.all(Array.from({ length: 100 }, () => as().read({ id: `9${newId().slice(1)}` })));
    expect(await audit()).toHaveLength(100);
  });

  test('a look at what is absent or not theirs is refused, and the try is audited', async () => {
    const { as, audit } = setUp();
    const id = `0${newId().slice(1)}`;
    await expect(as().read({ id })).rejects.toMatchObject({ status: 404, code: 'not_found' });
    expect(await audit()).toMatchObject([{ action: 'read', outcome: 'refused', subject_ids: [id] }]);
  });

  test('a role that does not include it is refused before anything runs', async () => {
    const { as, audit } = setUp(['provider']);
    await expect(as().ownersOnly({})).rejects.toMatchObject({ status: 403, code: 'forbidden' });
    expect(await audit()).toMatchObject([{ action: 'ownersOnly', outcome: 'refused' }]);
  });

  test('a repeated key is answered with the first answer; another body under it is refused', async () => {
    const { as, audit } = setUp();
    const input = { id: newId(), text: 'once' };
    expect(await as('key-00000001').write(input)).toEqual({ turn: 1 });
    expect(await as('key-00000001').write(input)).toEqual({ turn: 1 });
    expect(await as('key-00000002').write(input)).toEqual({ turn: 2 });
    const other = as('key-00000001').write({ ...input, text: 'else' });
    await expect(other).rejects.toMatchObject({ status: 422, code: 'idempotency.reused' });
    expect(await audit()).toHaveLength(2);
  });

  test('the same key twice at once is done once', async () => {
    const { as, audit } = setUp();
    const input = { id: newId(), text: 'race' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => as('key-race-01').write(input)));
    expect(new Set(answers.map((answer) => answer.turn)).size).toBe(1);
    expect(await audit()).toHaveLength(1);
  });

  test('an unforeseen failure answers with one plain sentence and logs no message', async () => {
    const { as, audit, services } = setUp();
    await expect(as().write({ id: newId(), text: 'break' })).rejects.toMatchObject({
      status: 500,
      code: 'internal',
    });
    expect(JSON.stringify(services.logged)).not.toContain('secret');
    expect(services.logged).toHaveLength(1);
    expect(await audit()).toHaveLength(0);
  });

  describe('without a session', () => {
    test('nothing is done, and a locked session says so', async () => {
      const { as } = setUp();
      const id = newId();
      await expect(as(undefined, { kind: 'none' }).read({ id })).rejects.toMatchObject({ status: 401 });
      const locked: Principal = { kind: 'locked', practiceId: newId(), userId: newId() };
      await expect(as(undefined, locked).read({ id })).rejects.toMatchObject({
        status: 423,
        code: 'session.locked',
      });
    });
  });
});
