import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { filesOf as filesOfGroup, groups } from './groups.mjs';
import { reasons } from './reasons.mjs';

const folder = 'reports/mutants';
/** Of a file's mutants so many have to be noticed, in percent. */
const least = 90;

/**
 * docs/mutants.md from what Stryker found of every group.
 *
 * @returns whether enough of the mutants of every file were noticed
 */
export function writeTable() {
  const found = readdirSync(folder).flatMap(name =>
    filesOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
  );
  const files = found.sort((a, b) => (a.file < b.file ? -1 : 1));
  const all = Object.keys(groups).flatMap(filesOfGroup);
  const untried = all.filter(file => !files.some(f => f.file === file));
  writeFileSync('docs/mutants.md', markdown(files, untried));
  return untried.length === 0 && files.every(f => scoreOf(f) >= least);
}

const notCounted = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];

function filesOf({ files }) {
  return Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    const counted = mutants.filter(m => !notCounted.includes(m.status));
    const missed = counted.filter(m => m.status === 'Survived' || m.status === 'NoCoverage');
    return counted.length === 0
      ? []
      : [{ file, mutants: counted.length, missed: missed.map(m => missedOf(file, m, lines)) }];
  });
}

const scoreOf = ({ mutants, missed }) => (100 * (mutants - missed.length)) / mutants;

/** A mutant that no test noticed, by the text of its line: a reason stays with its place when lines move. */
function missedOf(file, { location, replacement, mutatorName }, lines) {
  const { start, end } = location;
  const line = lines[start.line - 1] ?? '';
  const whole =
    start.line === end.line
      ? line.slice(start.column - 1, end.column - 1)
      : `${line.slice(start.column - 1)} …`;
  const from = whole.trim();
  const to = (replacement ?? '').split('\n')[0];
  const reason = reasons.find(
    r =>
      file.endsWith(r.file) &&
      (r.line === undefined || line.includes(r.line)) &&
      (r.to === undefined || r.to === to),
  );
  return { at: start.line, from, to, mutator: mutatorName, why: reason?.why };
}

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
    `is a rule that could be broken unseen; ${least} % of a file's have to be noticed. Words of sentences are not changed.`,
    '',
    table,
    '',
    ...(untried.length === 0
      ? []
      : [`Not tried yet, \`npm run mutants -- --missing\` does it: ${untried.join(', ')}.`, '']),
    '## Not noticed',
    '',
    ...files.filter(f => f.missed.length > 0).flatMap(missedMarkdown),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function missedMarkdown({ file, missed }) {
  const why = [...new Set(missed.map(m => m.why ?? ''))].sort();
  return [
    `### ${file}`,
    '',
    ...why.flatMap(reason => {
      const own = missed.filter(m => (m.why ?? '') === reason);
      const places = own.map(m => `line ${m.at}: \`${short(m.from)}\` → \`${short(m.to)}\``);
      return [`- ${reason === '' ? 'Not held by a test' : reason}: ${places.join('; ')}`];
    }),
    '',
  ];
}

const sum = (list, of) => list.reduce((total, item) => total + of(item), 0);
