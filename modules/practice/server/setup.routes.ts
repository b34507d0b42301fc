import { claimSetup, isFresh, newId, publicCase, refuse, releaseSetup } from '#platform';
import { practiceContract } from '../contract/index.ts';
import { openPractice } from './open-practice.ts';

const setupState = publicCase(practiceContract.setup.state, async ({ db }) => ({ fresh: await isFresh(db) }));

/**
 * The first visit. The user is made outside the practice's transaction (sign-in has rows of its own), so the
 * set-up is claimed first: of two visitors at once, one goes on and the other is told.
 */
const createPractice = publicCase(
  practiceContract.setup.createPractice,
  async ({ input, db, now, services }) => {
    if (!(await claimSetup(db, now))) throw alreadySetUp();
    const practiceId = newId();
    let userId: string | null = null;
    try {
      const { practiceName, zone, ...owner } = input;
      const user = await services.identity.createUser({ ...owner, practiceId, practiceName });
      userId = user.userId;
      const opening = { practiceId, practiceName, zone, demo: false, now };
      const who = { userId: user.userId, name: owner.name, email: owner.email.toLowerCase() };
      await db.inPractice(practiceId, (tx) => openPractice(tx, { ...opening, owner: who }));
      return { practiceId };
    } catch (error) {
      if (userId) await services.identity.removeUser(userId);
      await releaseSetup(db);
      throw error;
    }
  },
);

const startDemo = publicCase(practiceContract.setup.startDemo, async ({ db, now, services }) => {
  if (!(await claimSetup(db, now))) throw alreadySetUp();
  try {
    return await services.demo.start();
  } catch (error) {
    await releaseSetup(db);
    throw error;
  }
});

const alreadySetUp = () =>
  refuse({
    code: 'setup.done',
    status: 409,
    sentence: 'This installation has its practice already. Sign in instead.',
  });

export const setupRoutes = { state: setupState, createPractice, startDemo };
