import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import type { AnyRouter } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import type { Hono } from 'hono';
import { referencePage, referenceStyle } from './reference-page.ts';

/** Serves `/api/openapi.json` and, for people, `/api/docs`. Both are made once, at the first request. */
export function addReference(app: Hono, router: AnyRouter, version: string): void {
  let made: Promise<OpenAPI.Document> | undefined;
  const document = () => {
    made ??= describeApi(router, version);
    return made;
  };
  app.get('/api/openapi.json', async (c) => c.json(await document()));
  app.get('/api/docs', async (c) => c.html(referencePage(await document())));
  app.get('/api/docs.css', (c) => c.body(referenceStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
}

/** The OpenAPI 3.1 document of everything under /api/v1. */
export function describeApi(router: AnyRouter, version: string): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(router, {
    info: {
      title: 'Caseroom API',
      version,
      description:
        'What the screens do, for scripts. Send a token as `Authorization: Bearer cr_…`. Writes take an `Idempotency-Key`: ' +
        'the same key and body within a day is answered with what the first one answered. ' +
        'Errors are `application/problem+json` with a stable `code`, a sentence in `detail`, and the `field` it is about. ' +
        'Amounts are integer cents; moments are UTC; local times travel with an IANA zone.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
}
