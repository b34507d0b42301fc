import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

/** Builds the staff app into dist/web. */
export default defineConfig({
  root: 'apps/web',
  plugins: [react()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: {
      // A package of the calendar asks for an export it can do without; in our own code the compiler finds those.
      checks: { importIsUndefined: false },
      treeshake: {
        // A module's door only passes names on: a page loads the screens that it uses and no others.
        moduleSideEffects: [{ test: /\/modules\/[^/]+\/(ui|contract|rules)\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7310' } },
});
