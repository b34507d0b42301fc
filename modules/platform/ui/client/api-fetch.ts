import { isPassive } from './activity.ts';
import { lockNow, whenUnlocked } from './lock-gate.ts';
import { signedOut } from './signed-out.ts';

const LOCKED = 423;
const SIGNED_OUT = 401;
export const PASSIVE_HEADER = 'x-caseroom-passive';

/**
 * `fetch` for the API. Writes carry an Idempotency-Key, requests without a person say so, and a call that
 * meets a locked session waits for the lock to open and is then sent again unchanged.
 */
export async function apiFetch(request: Request, init?: RequestInit): Promise<Response> {
  const headers = new Headers(request.headers);
  if (request.method !== 'GET') headers.set('Idempotency-Key', crypto.randomUUID());
  if (isPassive()) headers.set(PASSIVE_HEADER, '1');
  const prepared = new Request(request, { headers, credentials: 'same-origin' });
  for (;;) {
    const response = await fetch(prepared.clone(), init);
    if (response.status === LOCKED) {
      lockNow();
      await whenUnlocked();
      prepared.headers.delete(PASSIVE_HEADER);
      continue;
    }
    if (response.status === SIGNED_OUT) signedOut();
    return response;
  }
}
