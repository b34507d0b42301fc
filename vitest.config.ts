import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['modules/**/*.test.ts', 'modules/**/*.test.tsx', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['modules/platform/test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
