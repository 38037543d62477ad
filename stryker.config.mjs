import { groupOf } from './scripts/mutants/groups.mjs';

const { name, mutate } = groupOf(process.env);

/**
 * `npm run mutants`: changes what decides a verdict in some thousand places, one at a time, and runs the tests that reach the
 * place. A change that no test notices is a rule that could be broken unseen.
 */
export default {
  testRunner: 'quick',
  plugins: ['./scripts/mutants/runner.mjs'],
  // Stryker would rewrite paths in tsconfig.json by an API that TypeScript 7 has no more; the tests need none of them.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  mutate: [...mutate, '!src/**/*.d.ts', '!src/**/index.ts', '!src/**/types.ts'],
  ignorePatterns: [
    'dist',
    'docs',
    'seedgate-out',
    'bench',
    'reports',
    'examples',
    '.mutants',
    '.stryker-tmp',
  ],
  // Of a sentence the words are free; which sentence it is, and its numbers, are not.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutants/${name}.json` },
  concurrency: 1,
  // Every load of the tests stays in memory.
  maxTestRunnerReuse: 200,
  timeoutMS: 10_000,
  tempDirName: `.stryker-tmp/${name}`,
};
