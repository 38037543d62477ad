// `npm run mutants [-- GROUP|FILE…]`: tries every mutant of a file after the other, and writes docs/mutants.jsonl and the table in
// docs/mutants.md from what Stryker found. With `--missing` only the files of which nothing is found yet, or not of today's text; with
// `--table` none, only the table anew.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesOf, groups } from './groups.mjs';
import { keep, measured } from './store.mjs';
import { writeTable } from './table.mjs';

const args = process.argv.slice(2);
const [missing, table] = [args.includes('--missing'), args.includes('--table')];
const wanted = args.filter(a => !a.startsWith('--'));
for (const name of table ? [] : Object.keys(groups)) {
  for (const file of filesOf(name)) {
    if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(file)) continue;
    if (missing && measured().some(f => f.file === file && f.current)) continue;
    process.stdout.write(`${file}\n`);
    const env = { ...process.env, SEEDGATE_MUTANTS: name, SEEDGATE_MUTANTS_FILE: file };
    const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run'], {
      stdio: 'inherit',
      env,
    });
    if (status !== 0) process.exit(status ?? 1);
    keep(JSON.parse(readFileSync(`reports/mutants/${file.replaceAll('/', '+')}.json`, 'utf8')));
    writeTable();
  }
}
process.exitCode = writeTable() ? 0 : 1;
