import { notFound, stale, useCase } from '#platform';
import { practiceContract } from '../contract/index.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import * as services from './service.store.ts';

const listServices = useCase(practiceContract.services.list, async ({ input, actor, tx, saw }) => {
  const list = await services.listServices(tx, actor.practiceId, input.archived === 'true');
  saw(
    'service',
    list.map((service) => service.id),
  );
  return list;
});

const createService = useCase(practiceContract.services.create, async ({ input, actor, tx, saw }) => {
  const service = await refuseTakenName('service', () => services.insertService(tx, actor.practiceId, input));
  saw('service', service.id);
  return service;
});

const updateService = useCase(practiceContract.services.update, async ({ input, actor, tx, saw }) => {
  saw('service', input.id);
  const updated = await refuseTakenName('service', () => services.updateService(tx, actor.practiceId, input));
  if (updated) return updated;
  const current = await services.findService(tx, actor.practiceId, input.id);
  throw current ? stale(current) : notFound('service');
});

const archiveService = useCase(practiceContract.services.archive, async ({ input, actor, tx, now, saw }) => {
  saw('service', input.id);
  const at = input.archived ? now.toString() : null;
  const service = await refuseTakenName('service', () =>
    services.archiveService(tx, actor.practiceId, input.id, at),
  );
  if (!service) throw notFound('service');
  return service;
});

export const servicesRoutes = {
  list: listServices,
  create: createService,
  update: updateService,
  archive: archiveService,
};
