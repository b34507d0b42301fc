import type { Principal } from '../actor.ts';
import type { Services } from '../services.ts';

/** What one HTTP request brings to a use case. */
export interface RequestContext {
  services: Services;
  principal: Principal;
  headers: Headers;
}
