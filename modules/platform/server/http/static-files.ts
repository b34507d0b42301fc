import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built staff app. Files under /assets carry a hash in their name and are kept for a year;
 * every other path is a screen of the app, so it gets the page itself.
 * @param folder absolute path of the built app.
 */
export function addStaticFiles(app: Hono, folder: string): void {
  const root = relative(process.cwd(), folder) || '.';
  app.use(
    '/assets/*',
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`),
    }),
  );
  app.get('/assets/*', (c) => c.notFound());
  app.use('/:file{.+\\.(svg|png|ico|webmanifest|txt)}', serveStatic({ root }));
  app.get('*', async (c) => {
    const page = join(folder, 'index.html');
    if (!existsSync(page)) return c.text('The staff app is not built yet. Run: npm run build', 503);
    return c.html(await readFile(page, 'utf8'), 200, { 'cache-control': 'no-cache' });
  });
}
