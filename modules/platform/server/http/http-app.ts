import { getConnInfo } from '@hono/node-server/conninfo';
import type { AnyContractRouter } from '@orpc/contract';
import { OpenAPIHandler } from '@orpc/openapi/fetch';
import type { AnyRouter, Router } from '@orpc/server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';

type SecureHeadersOptions = NonNullable<Parameters<typeof secureHeaders>[0]>;

import type { Services } from '../services.ts';
import { describeFailure } from '../use-case/answer-refusals.ts';
import type { RequestContext } from '../use-case/request-context.ts';
import { principalOf } from './principal-of.ts';
import { encodeProblem, type Problem, problem } from './problem.ts';
import { refuseBeforeReading } from './refuse-before-reading.ts';

export interface HttpParts {
  services: Services;
  /** Every use case of it takes a RequestContext. */
  router: AnyRouter;
  /** The address people type, such as `https://desk.example.org`; other origins may not write. */
  origin: string;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** The API, sign-in and health, ready for a server or a test to call with a `Request`. */
export function createHttpApp({ services, router, origin }: HttpParts): Hono {
  const app = new Hono();
  const api = new OpenAPIHandler(router as Router<AnyContractRouter, RequestContext>, {
    customErrorResponseBodyEncoder: encodeProblem,
    clientInterceptors: [refuseBeforeReading],
  });
  app.use(secureHeaders(headerRules(origin)));
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => refuseWith(c, tooLarge) }));
  app.use('/api/*', async (c, next) => {
    if (isForeignWrite(c.req.raw, origin)) return refuseWith(c, foreignOrigin);
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
  app.get('/healthz', (c) => health(c, services));
  app.all('/api/auth/*', (c) => services.identity.handle(c.req.raw, addressOf(c)));
  app.all('/api/v1/*', async (c) => {
    const headers = c.req.raw.headers;
    const principal = await principalOf(services, headers);
    const { matched, response } = await api.handle(c.req.raw, {
      prefix: '/api/v1',
      context: { services, principal, headers },
    });
    return matched ? asProblem(response) : refuseWith(c, noRoute);
  });
  app.onError((error, c) => {
    services.log.error(describeFailure(error), 'A request failed');
    return refuseWith(c, ourFailure);
  });
  return app;
}

/** Browsers name the page a write comes from. Scripts name none, and carry a token instead of a cookie. */
function isForeignWrite(request: Request, origin: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const from = request.headers.get('origin');
  if (from === null || request.headers.has('authorization')) return false;
  return from !== origin && from !== new URL(request.url).origin;
}

async function health(c: Context, services: Services): Promise<Response> {
  const works = await services.db.outsidePractice(async () => true).catch(() => false);
  return c.json({ status: works ? 'ok' : 'database unreachable' }, works ? 200 : 503);
}

/** Guesses are counted by address too. A test that calls the app without a socket has none. */
function addressOf(c: Context): string | undefined {
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}

/** Errors are `application/problem+json`; the handler writes every body as plain JSON. */
async function asProblem(response: Response): Promise<Response> {
  if (response.status < 400) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/problem+json');
  const body = await response.text();
  const wait = response.status === 429 ? (JSON.parse(body) as Problem).data?.retryAfterSeconds : undefined;
  if (typeof wait === 'number') headers.set('retry-after', String(wait));
  return new Response(body, { status: response.status, headers });
}

const tooLarge = problem({
  status: 413,
  code: 'body.too_large',
  detail: 'This is larger than 2 MB. Send less at once.',
});
const foreignOrigin = problem({
  status: 403,
  code: 'origin',
  detail: 'This request comes from another site.',
});
const noRoute = problem({ status: 404, code: 'route.unknown', detail: 'The API has no such address.' });
const ourFailure = problem({
  status: 500,
  code: 'internal',
  detail: 'Something went wrong on our side. Nothing was saved; please try again.',
});

function refuseWith(c: Context, body: Problem): Response {
  return c.body(JSON.stringify(body), body.status as 403, { 'content-type': 'application/problem+json' });
}

/** Nothing is loaded from elsewhere. Mantine writes styles into elements, hence `unsafe-inline` for style alone. */
function headerRules(origin: string): SecureHeadersOptions {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
    strictTransportSecurity: origin.startsWith('https:') ? 'max-age=31536000' : false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  };
}
