// Writes README's tables: of the action's inputs and outputs from action.yml, of the findings from docs/example.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseResults } from '../src/report/index.ts';
import { withTables } from './action-tables.ts';
import { withFindings } from './example-tables.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string) => readFileSync(file(name), 'utf8');
const readme = withTables(read('README.md'), read('action.yml'));
writeFileSync(file('README.md'), withFindings(readme, parseResults(read('docs/example/results.json'))));
