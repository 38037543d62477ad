import { optionsOf, refuse } from '../scripts/arguments.ts';
import { endWithParent } from '../src/base/index.ts';
import { removeTemporaryFolders } from '../test/temporary.ts';
import { commitOutcomes } from './committed.ts';
import { parts } from './parts.ts';
import { lost, type Outcome, tortureTable } from './table.ts';

endWithParent();
process.on('exit', removeTemporaryFolders);

/**
 * `npm run torture [-- --short] [--only PART]… [--seed TEXT] [--write]`: attacks of every kind and what was lost; exits
 * 1 if anything was. `--write` puts what came of the parts that were run into docs/torture.json and its table into
 * docs/torture.md.
 */
const values = optionsOf({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: 'seedgate' },
    write: { type: 'boolean', default: false },
  },
});
const unknown = values.only?.filter(name => !parts.some(p => p.name === name)) ?? [];
if (unknown.length > 0)
  refuse(`--only takes one of ${parts.map(p => p.name).join(', ')}, not ${unknown.join(', ')}`);
if (values.write && values.short) refuse('--write takes the full form: leave out --short');

const outcomes: Outcome[] = [];
for (const part of parts) {
  if (values.only !== undefined && !values.only.includes(part.name)) continue;
  console.error(`${part.name} …`);
  const rows = await part.run({
    short: values.short,
    seed: values.seed,
    say: line => console.error(`  ${line}`),
  });
  outcomes.push({ part: part.name, rows });
}
const table = tortureTable(outcomes);
console.log(table);
if (values.write) commitOutcomes(outcomes, new Date().toISOString().slice(0, 10));
process.exit(outcomes.some(o => o.rows.some(r => lost(r) > 0)) ? 1 : 0);
