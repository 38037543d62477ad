// `npm run mutants [-- GROUP…]`: tries every mutant of a group after the other, and writes docs/mutants.md from what Stryker found.
import { spawnSync } from 'node:child_process';
import { groups } from './groups.mjs';
import { writeTable } from './table.mjs';

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(groups)) {
  if (groups[name] === undefined)
    throw new Error(`there is no group ${name}; there are ${Object.keys(groups).join(', ')}`);
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, SEEDGATE_MUTANTS: name },
  });
  if (status !== 0) process.exit(status ?? 1);
}
process.exitCode = writeTable() ? 0 : 1;
