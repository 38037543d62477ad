// Writes the tables of the action's inputs and outputs into README.md, from action.yml.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTables } from './action-tables.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const readme = file('README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readFileSync(file('action.yml'), 'utf8')));
