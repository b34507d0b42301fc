import { isOwner, notFound, stale, useCase } from '#platform';
import { practiceContract } from '../contract/index.ts';
import { loadPractice, updatePractice } from './practice.store.ts';
import * as staff from './staff.store.ts';

const getPractice = useCase(practiceContract.practice.get, async ({ actor, tx, saw }) => {
  saw('practice', actor.practiceId);
  return loadPractice(tx);
});

const changePractice = useCase(practiceContract.practice.update, async ({ input, actor, tx, saw }) => {
  saw('practice', actor.practiceId);
  if (!(await updatePractice(tx, actor.practiceId, input))) throw stale(await loadPractice(tx));
  return loadPractice(tx);
});

const listStaff = useCase(practiceContract.staff.list, async ({ actor, tx }) =>
  staff.listStaff(tx, actor.practiceId),
);

const getProfile = useCase(practiceContract.providerProfile.get, async ({ input, actor, tx, saw }) => {
  saw('staff', input.staffId);
  const mayLook = isOwner(actor) || actor.staffId === input.staffId;
  const profile = mayLook ? await staff.loadProfile(tx, actor.practiceId, input.staffId) : null;
  if (!profile) throw notFound('provider');
  return profile;
});

const saveProfile = useCase(
  practiceContract.providerProfile.update,
  async ({ input, actor, tx, services, saw }) => {
    saw('staff', input.staffId);
    const mayChange = isOwner(actor) || actor.staffId === input.staffId;
    const before = mayChange ? await staff.loadProfile(tx, actor.practiceId, input.staffId) : null;
    if (!before) throw notFound('provider');
    const { ein, name, ...paper } = input;
    const place = `${actor.practiceId}/ein/${input.staffId}`;
    const taxId = ein ? { sealed: services.vault.seal(ein, place), last4: ein.slice(-4) } : null;
    const change = { ...paper, practiceId: actor.practiceId, ...(ein === undefined ? {} : { ein: taxId }) };
    if (!(await staff.saveProfile(tx, change))) throw stale(before);
    await staff.renameStaff(tx, actor.practiceId, input.staffId, name);
    const after = await staff.loadProfile(tx, actor.practiceId, input.staffId);
    if (!after) throw notFound('provider');
    return after;
  },
);

export const practiceNounRoutes = { get: getPractice, update: changePractice };
export const staffRoutes = { list: listStaff };
export const providerProfileRoutes = { get: getProfile, update: saveProfile };
