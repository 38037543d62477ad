// Writes the tables that come from elsewhere: in docs/action.md the action's inputs and outputs, from action.yml; in
// docs/suites.md the findings of docs/example; in docs/suite-format.md layers, optimizers and losses, from src/suite.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseResults } from '../src/report/index.ts';
import { withTables } from './action-tables.ts';
import { withFindings } from './example-tables.ts';
import { withFormatTables } from './format-tables.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string) => readFileSync(file(name), 'utf8');
const action = 'docs/action.md';
writeFileSync(file(action), withTables(read(action), read('action.yml')));
const suites = 'docs/suites.md';
writeFileSync(file(suites), withFindings(read(suites), parseResults(read('docs/example/results.json'))));
const format = 'docs/suite-format.md';
writeFileSync(file(format), withFormatTables(read(format)));
