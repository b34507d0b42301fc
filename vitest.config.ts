import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{modules,apps,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          globalSetup: ['modules/platform/test/global-setup.ts'],
        },
      },
      {
        // Drives the built app: run `npm run build` first. One at a time, so that each has the machine to itself.
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
