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
  { file: 'say/numbers.ts', line: 'seconds < 10', why: 'Ten seconds are said alike on both sides' },
  { file: 'say/numbers.ts', line: 'digits < 17', why: 'Seventeen digits tell any two numbers apart' },
  {
    file: 'say/numbers.ts',
    line: 'Number.isFinite(n)',
    why: 'The names of what is not finite are the same without it',
  },
];
