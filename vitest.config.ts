import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first; nothing goes wrong when one is missing or out of place. */
const longest = [
  'commands/article',
  'commands/cli',
  'train/compiled/zoo',
  'runtime/ensure',
  'action/action',
  'torture/faults',
  'torture/runtime',
  'train/compiled/engine',
  'torture/suites',
  'report/escape',
  'api/api',
  'train/eager',
  'api/example',
  'train/keras',
  'report/browser',
  'report/judge-page',
  'train/code',
  'report/markdown',
  'init/cli',
].map(name => `/test/${name}.test.ts`);

/**
 * Starts the longest files first, so that two workers end together. Vitest itself goes by the sizes of files where it has
 * seen no run before, as on a CI machine, and the longest one may begin last.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex(name => moduleId.endsWith(name));
      return found === -1 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.mjs'],
    setupFiles: ['test/clean-up.ts'],
    server: { deps: { external: [/\/seedgate-built-/] } },
    // Tests train for real, in processes of their own, on a machine that may have two cores only.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
