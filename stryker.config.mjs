/**
 * `npm run mutants`: changes what decides a verdict in some thousand places, one at a time, and runs the tests that reach the
 * place. A change that no test notices is a rule that could be broken unseen.
 *
 * Only quick tests are run, those of the rules' own folders; what trains takes no part.
 */
export default {
  testRunner: 'vitest',
  // Stryker would rewrite paths in tsconfig.json by an API that TypeScript 7 has no more; the tests need none of them.
  tsconfigFile: 'none',
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/verdict/**/*.ts',
    'src/records/**/*.ts',
    'src/plan/**/*.ts',
    '!src/**/*.d.ts',
    '!src/**/index.ts',
    '!src/**/types.ts',
  ],
  ignorePatterns: ['dist', 'docs', 'seedgate-out', 'torture', 'bench', 'reports'],
  // Sentences are held by the reports' tests, which train.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false },
  jsonReporter: { fileName: 'reports/mutants.json' },
  thresholds: { high: 90, low: 90, break: 90 },
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
};
