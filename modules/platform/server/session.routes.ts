import { platformContract } from '../contract/platform-contract.ts';
import { publicCase } from './use-case/public-case.ts';
import { useCase } from './use-case/use-case.ts';

const getSession = useCase(platformContract.session.get, async ({ actor, tx, services, principal }) => {
  return {
    actor: {
      staffId: actor.staffId,
      name: actor.name,
      email: actor.email,
      roles: [...actor.roles],
      may: [...actor.permissions],
      twoFactor: principal.kind === 'session' && principal.twoFactor,
    },
    practice: await services.staff.practice(tx),
    idleSeconds: services.idleSeconds,
  };
});

const unlockSession = publicCase(platformContract.session.unlock, async ({ input, services, headers }) => {
  await services.identity.unlock(headers, input.password);
  return { unlocked: true } as const;
});

const lockSession = publicCase(platformContract.session.lock, async ({ services, headers }) => {
  await services.identity.lock(headers);
  return { locked: true } as const;
});

export const sessionRoutes = { get: getSession, unlock: unlockSession, lock: lockSession };
