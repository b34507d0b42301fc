/**
 * `npm run bench`: measures the routes people wait for and writes docs/benchmarks.md.
 * `npm run bench -- 1000 10000` measures only those sizes and writes nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(fileURLToPath(import.meta.url), '../../..');
process.chdir(root);
// Beside node_modules, so that the bundle finds its packages.
const folder = await mkdtemp(join(root, 'node_modules', '.caseroom-bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: { bench: join(root, 'test/bench/bench.ts'), load: join(root, 'test/bench/load-worker.ts') },
      },
    },
  });
  const { bench } = await import(pathToFileURL(join(folder, 'bench.js')).href);
  await bench({ root, worker: join(folder, 'load.js'), sizes: process.argv.slice(2).map(Number) });
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();
