import { notFound, stale, useCase } from '#platform';
import { practiceContract } from '../contract/index.ts';
import * as locations from './location.store.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

const listLocations = useCase(practiceContract.locations.list, async ({ input, actor, tx, saw }) => {
  const list = await locations.listLocations(tx, actor.practiceId, input.archived === 'true');
  saw(
    'location',
    list.map((location) => location.id),
  );
  return list;
});

const createLocation = useCase(practiceContract.locations.create, async ({ input, actor, tx, saw }) => {
  const location = await refuseTakenName('location', () =>
    locations.insertLocation(tx, actor.practiceId, input),
  );
  saw('location', location.id);
  return location;
});

const updateLocation = useCase(practiceContract.locations.update, async ({ input, actor, tx, saw }) => {
  saw('location', input.id);
  const updated = await refuseTakenName('location', () =>
    locations.updateLocation(tx, actor.practiceId, input),
  );
  if (updated) return updated;
  const current = await locations.findLocation(tx, actor.practiceId, input.id);
  throw current ? stale(current) : notFound('location');
});

const archiveLocation = useCase(
  practiceContract.locations.archive,
  async ({ input, actor, tx, now, saw }) => {
    saw('location', input.id);
    const at = input.archived ? now.toString() : null;
    const location = await refuseTakenName('location', () =>
      locations.archiveLocation(tx, actor.practiceId, input.id, at),
    );
    if (!location) throw notFound('location');
    return location;
  },
);

export const locationsRoutes = {
  list: listLocations,
  create: createLocation,
  update: updateLocation,
  archive: archiveLocation,
};
