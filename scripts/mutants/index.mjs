// `npm run mutants [-- GROUP|FILE…]`: tries every mutant of a file after the other, and writes docs/mutants.jsonl and the table in
// docs/mutants.md from what Stryker found. With `--missing` only the files of which nothing is found yet, or not of today's text; with
// `--together` the files of a group in one go, which is quicker and leaves nothing when it is stopped; with `--table` none, only the
// table anew.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesOf, groups } from './groups.mjs';
import { keep, measured } from './store.mjs';
import { writeTable } from './table.mjs';

const args = process.argv.slice(2);
const has = flag => args.includes(flag);
const wanted = args.filter(a => !a.startsWith('--'));
for (const group of has('--table') ? [] : Object.keys(groups)) {
  const files = filesOf(group)
    .filter(file => wanted.length === 0 || wanted.includes(group) || wanted.includes(file))
    .filter(file => !has('--missing') || !measured().some(f => f.file === file && f.current));
  if (has('--together') && files.length > 1) tryMutants(group, files);
  else for (const file of files) tryMutants(group, [file]);
}
process.exitCode = writeTable() ? 0 : 1;

function tryMutants(group, files) {
  process.stdout.write(`${files.join(' ')}\n`);
  const env = { ...process.env, SEEDGATE_MUTANTS: group, SEEDGATE_MUTANTS_FILE: files.join(',') };
  const stryker = ['node_modules/.bin/stryker', 'run'];
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  const name = files.length > 1 ? 'several' : files[0].replaceAll('/', '+');
  keep(JSON.parse(readFileSync(`reports/mutants/${name}.json`, 'utf8')));
  writeTable();
}
