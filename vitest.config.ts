import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first; nothing goes wrong when one is missing or out of place. */
const longest = [
  'train/graph',
  'train/compiled/zoo',
  'commands/cli',
  'train/keras-training',
  'commands/article',
  'action/action',
  'report/judge-page',
  'action/life',
  'runtime/ensure',
  'torture/faults',
  'torture/runtime',
  'train/compiled/engine',
  'torture/suites',
  'api/api',
  'train/eager',
  'api/example',
  'train/keras',
  'report/browser',
  'train/code',
  'init/cli',
  // Of those that share a process, which come after all others.
  'report/escape',
  'verdict/level',
  'report/html',
  'report/markdown',
  'report/density',
].map(name => `/test/${name}.test.ts`);

/**
 * Starts the longest files first, so that two workers end together. Vitest itself goes by the sizes of files where it has
 * seen no run before, as on a CI machine, and the longest one may begin last. Files that share a process are one after the
 * other, since it ends before a file of another kind; being short, they come last.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const found = longest.findIndex(name => moduleId.endsWith(name));
      return (project.name === 'shared' ? longest.length + 1 : 0) + (found === -1 ? longest.length : found);
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/**
 * Files that do no more than call functions share a process: to read the source anew takes each of them longer than its tests
 * do. What trains, starts programs, opens a browser or changes variables has a process of its own.
 */
const shared = ['test/{base,plan,records,report,suite,tables,verdict}/**/*.test.ts'];
const startsBrowser = ['test/report/{browser,judge-page,site}.test.ts'];

const each = {
  setupFiles: ['test/clean-up.ts'],
  server: { deps: { external: [/\/seedgate-built-/] } },
  // Tests train for real, in processes of their own, on a machine that may have two cores only.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  pool: 'forks' as const,
};

export default defineConfig({
  test: {
    globalSetup: ['test/setup.mjs'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...each,
          name: 'own',
          include: ['test/!(base|plan|records|report|suite|tables|verdict)/**/*.test.ts', ...startsBrowser],
        },
      },
      { test: { ...each, name: 'shared', include: shared, exclude: startsBrowser, isolate: false } },
    ],
  },
});
