// `npm run mutants [-- GROUP|FILE…]`: tries every mutant of a file after the other, and writes docs/mutants.md from what Stryker
// found. With `--missing` only the files of which nothing is found yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesOf, groups } from './groups.mjs';
import { writeTable } from './table.mjs';

const args = process.argv.slice(2);
const missing = args.includes('--missing');
const wanted = args.filter(a => a !== '--missing');
for (const name of Object.keys(groups)) {
  for (const file of filesOf(name)) {
    if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(file)) continue;
    if (missing && existsSync(`reports/mutants/${file.replaceAll('/', '+')}.json`)) continue;
    process.stdout.write(`${file}\n`);
    const env = { ...process.env, SEEDGATE_MUTANTS: name, SEEDGATE_MUTANTS_FILE: file };
    const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run'], {
      stdio: 'inherit',
      env,
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
process.exitCode = writeTable() ? 0 : 1;
