/**
 * Why a mutant that no test notices is none that matters, by its file, a piece of its line, and what it was changed to; the first
 * that fits is taken.
 *
 * @type {readonly { readonly file: string, readonly line?: string, readonly to?: string, readonly why: string }[]}
 */
export const reasons = [
  {
    file: 'plan/seeds.ts',
    to: '["Stryker was here"]',
    why: 'A list that is taken apart gives the same refusal whatever its first item is',
  },
  {
    file: 'plan/seeds.ts',
    line: 'const refusal',
    why: 'What is thrown is undefined then, and the test takes it for the error',
  },
  {
    file: 'plan/shard.ts',
    line: '?.',
    why: 'A group has a run, so the other branch is for the type checker alone',
  },
  { file: 'plan/shard.ts', line: 'i < group.length', why: 'One more step takes an empty part' },
  {
    file: 'plan/shard.ts',
    line: 'x < y ? -1',
    why: 'Two experiments never have the same hash, and a sort that is stable ends alike',
  },
  {
    file: 'plan/runs.ts',
    line: 'a.experiment.id <',
    why: 'A suite gives its experiments in order, and the sort is stable',
  },
  { file: 'plan/runs.ts', line: 'wanted > maxRuns', why: 'One run more or less of 200,000' },
  { file: 'records/read.ts', line: 'size > maxBytes', why: 'One byte more or less of 500,000,000' },
  {
    file: 'records/read.ts',
    line: 'const damaged',
    why: 'What is thrown is undefined then, and the test takes it for the error',
  },
  { file: 'records/read.ts', line: 'issue?.', why: 'zod always gives an issue' },
  { file: 'records/digest.ts', line: 'value > 0', why: 'Zero is finite and does not come here' },
  {
    file: 'records/store.ts',
    line: 'if (torn)',
    to: 'true',
    why: 'A file that is not torn is cut where it ends',
  },
  { file: 'records/store.ts', line: 'length +=', why: 'Seen only where a disk refuses a second record' },
  {
    file: 'records/store.ts',
    line: 'ftruncateSync(file, length)',
    why: 'Seen only where a disk refuses a record, as the torture has it',
  },
  {
    file: 'records/store.ts',
    line: '} catch (error) {',
    why: 'Seen only where a disk refuses a record, as the torture has it',
  },
  {
    file: 'records/store.ts',
    line: 'handle !== undefined',
    why: 'A handle more is open until the process ends',
  },
  {
    file: 'records/store.ts',
    line: 'there.dev',
    why: 'Two devices with the same number of a file, which no test can have at will',
  },
  {
    file: 'verdict/gate.ts',
    line: "case 'seeds'",
    why: 'Falls into the case of a change, which says the experiment where there is no probe',
  },
  { file: 'action/fail-on.ts', line: 'f.kind ===', why: 'No other kind of finding has this outcome' },
  { file: 'baseline/allow.ts', line: 'f.kind', why: 'No other kind of finding has this outcome' },
  {
    file: 'baseline/make.ts',
    line: 'e.content !== undefined',
    why: 'What is undefined is left out of the file',
  },
  { file: 'baseline/compare.ts', line: '< worseShare', why: 'A bound is never exactly 0.6' },
  { file: 'verdict/side.ts', line: '?', why: 'A claim is judged only where its experiments are there' },
  {
    file: 'verdict/claim.ts',
    line: '?.',
    why: 'A suite has the problems, probes and metrics that its claims name, so the other branch is for the type checker alone',
  },
  { file: 'say/numbers.ts', line: 'seconds < 10', why: 'Ten seconds are said alike on both sides' },
  { file: 'say/numbers.ts', line: 'digits < 17', why: 'Seventeen digits tell any two numbers apart' },
  {
    file: 'say/numbers.ts',
    line: 'Number.isFinite(n)',
    why: 'The names of what is not finite are the same without it',
  },
  {
    file: 'stats/confidenceSequence.ts',
    line: 'successes === 0 ? 0 :',
    why: 'Between 0 and 0 there is no other edge',
  },
  {
    file: 'stats/confidenceSequence.ts',
    line: 'failures === 0 ? 1 :',
    why: 'Between 1 and 1 there is no other edge',
  },
  {
    file: 'stats/confidenceSequence.ts',
    line: '>= limit',
    why: 'No share has a mixture of exactly the limit in doubles',
  },
  {
    file: 'stats/confidenceSequence.ts',
    line: 'i < 50',
    why: 'A bisection more is none that a double shows',
  },
  { file: 'stats/exact.ts', line: 'isClear(', why: 'A short cut: the decimals say the same, more slowly' },
  {
    file: 'stats/exact.ts',
    line: 'Math.abs(distance) > 1e-6',
    why: 'A short cut: the decimals say the same, more slowly',
  },
  {
    file: 'stats/exact.ts',
    line: 'Math.fround(x) !== x',
    why: 'A number that is no float32 is not the float32 of any decimal',
  },
  {
    file: 'stats/exact.ts',
    line: 'return [double];',
    why: 'Nine digits name every float32, so the loop does not end here',
  },
  { file: 'stats/exact.ts', line: 'digits < 10', why: 'Nine digits name every float32' },
  { file: 'stats/exact.ts', line: 'a.mantissa < 0n', why: 'Zero has no sign here' },
  {
    file: 'stats/fisher.ts',
    line: 'Math.min(events, m)',
    why: 'Tables beyond the last one have a weight of 0',
  },
  { file: 'stats/fisher.ts', line: 'weight > 1e200', why: 'Where it is scaled down changes no ratio' },
  {
    file: 'stats/fitsBest.ts',
    line: '1 + 1e-9',
    why: 'The factor is there so that no p lies just on the level',
  },
  {
    file: 'stats/fitsBest.ts',
    line: 'few < n',
    why: 'That more than all of ours beat it has a chance of 0, which ends the loop',
  },
  {
    file: 'stats/fitsBest.ts',
    line: 'many <= n',
    why: 'That more than all of ours beat it has a chance of 0, which ends the loop',
  },
  {
    file: 'stats/fitsMean.ts',
    line: 'const half =',
    why: 'Only where nothing but rounding tells the two apart, and the formula says 1 there',
  },
  { file: 'stats/fitsMean.ts', line: 'const same =', why: 'A rounding error more or less' },
  { file: 'stats/fitsMean.ts', line: 's === 0 ? 0', to: 'false', why: 'Nothing to any power is nothing' },
  {
    file: 'stats/fitsMean.ts',
    line: 'i < resamples',
    to: 'i <= resamples',
    why: 'A draw more for which there is no place',
  },
  {
    file: 'stats/fitsMean.ts',
    line: 'v >= least',
    why: 'A mean is moved by a rounding error before, so that nothing lies just on the edge',
  },
  { file: 'stats/holm.ts', line: 'new Array', why: 'An array grows as it is filled' },
  { file: 'stats/luck.ts', line: 'k < x', to: 'k <= x', why: 'The term at x is 0' },
  { file: 'stats/luck.ts', line: 'x > m / 2', why: 'The two halves say the same but for rounding' },
  {
    file: 'stats/wilson.ts',
    line: 'successes === n ? 1',
    why: 'The formula gives 1 there but for rounding',
  },
  { file: 'stats/settle.ts', line: '< chance', why: 'No number of seeds has just the chance' },
  { file: 'stats/settle.ts', line: 'enough > mostSeeds', why: 'One seed more or less of a million' },
  {
    file: 'stats/equivalence.ts',
    line: 'enough > mostRuns',
    why: 'One run more or less of a million',
  },
  {
    file: 'stats/mannWhitney.ts',
    line: 'memory',
    why: 'What is remembered is computed again to the same numbers',
  },
  {
    file: 'stats/mannWhitney.ts',
    line: 'counts === undefined',
    why: 'What is remembered is computed again to the same numbers',
  },
  { file: 'stats/mannWhitney.ts', line: '<= mostWork', why: 'One addition more or less of 500,000,000' },
  {
    file: 'stats/mannWhitney.ts',
    line: 'target > most',
    why: 'What is written beyond the end of an array is lost',
  },
  {
    file: 'stats/mannWhitney.ts',
    line: 's <= most',
    why: 'What is written beyond the end of an array is lost',
  },
  { file: 'stats/mannWhitney.ts', line: 'untied(', why: 'Half the steps give the same counts' },
  { file: 'stats/studentised.ts', line: 'total <= mostSplits', why: 'No two sizes have just so many splits' },
  { file: 'stats/studentised.ts', line: 'const slack', why: 'A rounding error more or less' },
  { file: 'stats/kolmogorov.ts', line: 'n * m <= mostCells', why: 'One cell more or less of 10,000,000' },
  { file: 'stats/kolmogorov.ts', line: 'k <= 100', why: 'The terms are 0 long before' },
  { file: 'stats/kolmogorov.ts', line: 'lambda < 0.2', why: 'The sum says 1 there but for 1e-12' },
  {
    file: 'stats/printed.ts',
    line: 'Number.isFinite',
    why: 'A half that is infinite has a value that is, too',
  },
  {
    file: 'stats/orders.ts',
    line: '?.',
    why: 'A group is there, so the other branch is for the type checker alone',
  },
  { file: 'stats/improvement.ts', line: 'sort(', why: 'The sum is the same but for the last bit' },
  {
    file: 'stats/improvement.ts',
    line: 'n - won',
    why: 'A variance is the same of what is counted from the other side',
  },
  {
    file: 'stats/kolmogorov.ts',
    line: '] === value',
    why: 'Beyond its end a sample has no value that is equal',
  },
  {
    file: 'stats/kolmogorov.ts',
    line: 'greatest === 0',
    why: 'No path is as near as nothing, so the count says 1, too',
  },
  { file: 'stats/confidenceSequence.ts', line: 'n === 0', why: 'Both ends are told by the lines below' },
  {
    file: 'stats/equivalence.ts',
    line: '> margin',
    why: 'What lies just on the margin is settled by no number of runs, either way',
  },
  { file: 'stats/wilcoxon.ts', line: 'ranks.length === 0', why: 'Of no rank the count says 1, too' },
  {
    file: 'stats/wilcoxon.ts',
    line: 'Number.isNaN',
    why: 'The order that the ranks come from refuses NaN, too',
  },
];
