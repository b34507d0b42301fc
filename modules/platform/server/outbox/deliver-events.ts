import type { Services } from '../services.ts';
import { describeFailure } from '../use-case/answer-refusals.ts';
import type { Subscriber } from './emit.ts';
import { markDelivered, markFailed, takeEvent } from './outbox.store.ts';

/** More than this in one round, and other practices would wait. */
const MAX_PER_ROUND = 500;

/** Hands a practice's waiting events to their subscribers. @returns how many were delivered. */
export async function deliverEvents(
  services: Services,
  practiceId: string,
  subscribers: readonly Subscriber[],
): Promise<number> {
  for (let delivered = 0; delivered < MAX_PER_ROUND; delivered += 1) {
    if (!(await deliverOne(services, practiceId, subscribers))) return delivered;
  }
  return MAX_PER_ROUND;
}

async function deliverOne(services: Services, practiceId: string, subscribers: readonly Subscriber[]) {
  let taken: string | null = null;
  try {
    return await services.db.inPractice(practiceId, async (tx) => {
      const event = await takeEvent(tx, practiceId);
      if (!event) return false;
      taken = event.id;
      for (const subscriber of subscribers.filter((each) => each.event === event.name)) {
        await subscriber.handle(tx, practiceId, event.payload as Record<string, unknown>);
      }
      await markDelivered(tx, practiceId, event.id, services.clock.now());
      return true;
    });
  } catch (error) {
    const id = taken;
    if (id === null) throw error;
    const reason = describeFailure(error);
    services.log.warn({ event: id, ...reason }, 'An event could not be delivered; it will be tried again');
    await services.db.inPractice(practiceId, (tx) => markFailed(tx, practiceId, id, String(reason.failure)));
    return true;
  }
}
