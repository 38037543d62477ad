import { defineConfig } from 'vitest/config';

/** The quick tests of what decides a verdict, for `npm run mutants`: nothing that trains, and nothing that is built first. */
export default defineConfig({
  test: {
    include: ['test/verdict/**/*.test.ts', 'test/records/**/*.test.ts', 'test/plan/**/*.test.ts'],
    exclude: ['test/verdict/coverage.test.ts', 'test/verdict/level.test.ts', 'test/verdict/power.test.ts'],
    testTimeout: 30_000,
  },
});
