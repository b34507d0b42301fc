import { defineConfig } from 'vite';

/** Bundles the programs of `apps/cli` into dist/server/main.js; packages stay in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'apps/cli/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
});
