/** One of the group's files, or several with commas between them. */
const file = process.env.SEEDGATE_MUTANTS_FILE ?? 'src/plan/seeds.ts';
const name = file.includes(',') ? 'several' : file.replaceAll('/', '+');

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
  mutate: file.split(','),
  ignorePatterns: ['/*', '!/src', '!/test', '!/scripts', '!/package.json', '!/suites', '!/torture'],
  // Of a sentence the words are free; which sentence it is, and its numbers, are not.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false },
  thresholds: { high: 90, low: 90, break: null },
  jsonReporter: { fileName: `reports/mutants/${name}.json` },
  concurrency: 1,
  // Every load of the tests stays in memory.
  maxTestRunnerReuse: 1000,
  timeoutMS: 5_000,
  tempDirName: `.stryker-tmp/${name}`,
};
