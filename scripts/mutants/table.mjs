import { writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { filesOf, groups } from './groups.mjs';
import { reasons } from './reasons.mjs';
import { measured } from './store.mjs';

/** Of a file's mutants so many have to be noticed, in percent. */
const least = 90;

/**
 * docs/mutants.md from what was found of every file.
 *
 * @returns whether enough of the mutants of every file were noticed
 */
export function writeTable() {
  const wanted = Object.keys(groups).flatMap(filesOf);
  const files = measured().filter(f => wanted.includes(f.file) && f.mutants > 0);
  const known = measured().filter(f => f.current);
  const untried = wanted.filter(file => !known.some(f => f.file === file));
  writeFileSync('docs/mutants.md', markdown(files, untried));
  return untried.length === 0 && files.every(f => scoreOf(f) >= least);
}

const scoreOf = ({ mutants, missed }) => (100 * (mutants - missed.length)) / mutants;

const whyOf = (file, { line, from, to }) =>
  reasons.find(
    r =>
      file.endsWith(r.file) &&
      (r.line === undefined || line.includes(r.line)) &&
      (r.from === undefined || r.from === from) &&
      (r.to === undefined || r.to === to),
  )?.why;

const short = text =>
  (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll('|', '\\|').replaceAll('`', "'");

function markdown(files, untried) {
  const total = { mutants: sum(files, f => f.mutants), missed: files.flatMap(f => f.missed) };
  const row = f => [f.mutants, f.mutants - f.missed.length, `${scoreOf(f).toFixed(1)} %`].map(String);
  const table = markdownTable(
    [['file', 'mutants', 'noticed', 'share'], ...files.map(f => [f.file, ...row(f)]), ['all', ...row(total)]],
    { align: ['l', 'r', 'r', 'r'] },
  );
  return `${[
    '# Which changes of a rule the tests notice',
    '',
    'Written by `npm run mutants`: [StrykerJS](https://stryker-mutator.io) changes what decides a verdict, one place at a time (`<` to `<=`, a',
    'condition to `true`, a call left out), and runs the tests of the rule ([groups](../scripts/mutants/groups.mjs)). A change that no test notices',
    `is a rule that could be broken unseen; ${least} % of a file's have to be noticed. Words of sentences are not changed. What was found of each file`,
    'stands in [mutants.jsonl](mutants.jsonl), one line a file.',
    '',
    table,
    '',
    ...(untried.length === 0
      ? []
      : [`Not tried in today's text, \`npm run mutants -- --missing\` does it: ${untried.join(', ')}.`, '']),
    '## Not noticed',
    '',
    ...files.filter(f => f.missed.length > 0).flatMap(missedMarkdown),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function missedMarkdown({ file, missed }) {
  const why = [...new Set(missed.map(m => whyOf(file, m) ?? ''))].sort();
  return [
    `### ${file}`,
    '',
    ...why.flatMap(reason => {
      const own = missed.filter(m => (whyOf(file, m) ?? '') === reason);
      const places = own.map(m => `line ${m.at}: \`${short(m.from)}\` → \`${short(m.to)}\``);
      return [`- ${reason === '' ? 'Not held by a test' : reason}: ${places.join('; ')}`];
    }),
    '',
  ];
}

const sum = (list, of) => list.reduce((total, item) => total + of(item), 0);
