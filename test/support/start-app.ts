import { join } from 'node:path';
import { type RunningServer, startServer } from '../../apps/server/start-server.ts';
import { handClock } from '../../modules/platform/server/clock.ts';
import type { Database } from '../../modules/platform/server/db/index.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const PASSWORD = 'violet harbor 92 lanterns';

export interface TestApp extends RunningServer {
  clock: ReturnType<typeof handClock>;
  logged: { fields: Record<string, unknown>; message: string }[];
  /** A visitor with a cookie jar of their own. */
  visitor(headers?: Record<string, string>): Visitor;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and fails when it is not there.
  body: any;
}

export interface Visitor {
  /** Calls the API under /api/v1. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Calls any address of the server. */
  raw(
    method: string,
    path: string,
    body?: BodyInit | null,
    headers?: Record<string, string>,
  ): Promise<Response>;
  signIn(email: string, password?: string): Promise<Answer>;
}

/** The real HTTP server on a free port, over the given database, with a clock that a test moves. */
export async function startApp(
  db: Database,
  options: { now?: string; withJobs?: boolean } = {},
): Promise<TestApp> {
  const clock = handClock(options.now ?? new Date().toISOString());
  const logged: TestApp['logged'] = [];
  const log = (fields: Record<string, unknown>, message: string) => {
    logged.push({ fields, message });
  };
  const server = await startServer({
    db,
    clock,
    log: { info: log, warn: log, error: log },
    root: ROOT,
    version: 'test',
    port: 0,
    host: '127.0.0.1',
    secret: 'the secret of a test installation, long enough',
    withJobs: options.withJobs ?? false,
  });
  return { ...server, clock, logged, visitor: (headers) => createVisitor(server.origin, headers) };
}

function createVisitor(origin: string, always: Record<string, string> = {}): Visitor {
  const cookies = new Map<string, string>();
  const raw: Visitor['raw'] = async (method, path, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${origin}${path}`, {
      method,
      body: body ?? null,
      headers: { ...(cookie ? { cookie } : {}), origin, ...always, ...headers },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), value);
    }
    return response;
  };
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string> = {}) => {
    const json = body === undefined ? null : JSON.stringify(body);
    const type: Record<string, string> = json === null ? {} : { 'content-type': 'application/json' };
    return answerOf(await raw(method, path, json, { ...type, ...headers }));
  };
  return {
    raw,
    call: (method, path, body, headers) => send(method, `/api/v1${path}`, body, headers),
    signIn: (email, password = PASSWORD) => send('POST', '/api/auth/sign-in/email', { email, password }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const body = isJson ? await response.json() : new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}
