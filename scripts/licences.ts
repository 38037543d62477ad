// Writes docs/licences.md from package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenceTable } from './licence-table.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
writeFileSync(file('docs/licences.md'), licenceTable(readFileSync(file('package-lock.json'), 'utf8')));
