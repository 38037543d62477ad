import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { neededFiles } from '../../src/capture/needs.ts';
import { temporaryFolder } from '../temporary.ts';

it('takes the files that a script names, and names those that a link brings from elsewhere', () => {
  const folder = temporaryFolder('needs');
  const own = path.join(folder, 'own');
  mkdirSync(own);
  writeFileSync(path.join(folder, 'secret'), 'precious');
  writeFileSync(path.join(own, 'data.csv'), 'a\n');
  writeFileSync(path.join(own, 'helper.py'), "open('more.csv')\n");
  writeFileSync(path.join(own, 'more.csv'), 'b\n');
  symlinkSync('data.csv', path.join(own, 'same.csv'));
  symlinkSync('../secret', path.join(own, 'linked'));
  const away: string[] = [];
  const text =
    "import helper\nopen('data.csv'), open('same.csv'), open('linked'), open('../secret'), open('gone')\n";
  const found = neededFiles(
    own,
    text,
    file => readFileSync(file, 'utf8'),
    name => away.push(name),
  );
  expect(found).toEqual(['data.csv', 'helper.py', 'more.csv', 'same.csv']);
  expect(away).toEqual(['linked']);
});
