import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guess } from '../../src/init/guess.ts';
import { makeSuite } from '../../src/init/make.ts';
import { readTable } from '../../src/init/table.ts';
import { resolveText } from '../../src/suite/index.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder('tables');

/** A number that looks measured and is the same in every run of the test. */
const measured = (i: number, c = 0) => (((i * 37 + c * 101) % 211) / 10 + 1).toFixed(1);
const comma = (text: string) => text.replace('.', ',');
const kinds = ['setosa', 'versicolor', 'virginica'];
const lines = (line: (i: number) => string, count = 60) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
const x = (i: number, n: number, by = ',') => Array.from({ length: n }, (_, c) => measured(i, c)).join(by);
const day = (i: number) =>
  `2021-${String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;

interface Guessed {
  readonly kind: 'classes' | 'number' | 'series';
  readonly target?: string;
  readonly features: readonly string[];
  /** A part of a sentence that says what was changed or left out. */
  readonly says?: string;
}

const abc = ['a', 'b', 'c'];
const tables: [name: string, content: string | Buffer, guessed: Guessed | RegExp][] = [
  [
    'plain',
    `a,b,c,y\n${lines(i => `${x(i, 3)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: abc },
  ],
  [
    'classes by words',
    `a,b,c,species\n${lines(i => `${x(i, 3)},${kinds[i % 3]}`)}`,
    { kind: 'classes', target: 'species', features: abc },
  ],
  [
    'classes by numbers',
    `a,b,c,class\n${lines(i => `${x(i, 3)},${i % 3}`)}`,
    { kind: 'classes', target: 'class', features: abc },
  ],
  [
    'no header, classes by words',
    lines(i => `${x(i, 4)},Iris-${kinds[i % 3]}`),
    { kind: 'classes', target: 'y', features: ['x1', 'x2', 'x3', 'x4'], says: 'no header line' },
  ],
  [
    'no header, classes by numbers',
    lines(i => `${x(i, 3)},${i % 2}`),
    { kind: 'classes', target: 'y', features: ['x1', 'x2', 'x3'] },
  ],
  [
    'no header, a number last',
    lines(i => `${x(i, 3)},${measured(i, 9)}`),
    { kind: 'number', target: 'y', features: ['x1', 'x2', 'x3'] },
  ],
  [
    'no header, classes first',
    lines(i => `${1 + (i % 3)},${x(i, 3)}`),
    { kind: 'classes', target: 'y', features: ['x1', 'x2', 'x3'] },
  ],
  ['no header, one column', lines(i => measured(i)), { kind: 'series', features: ['value'] }],
  [
    'no header, tabs',
    lines(i => `${x(i, 2, '\t')}\t${i % 2}`),
    { kind: 'classes', target: 'y', features: ['x1', 'x2'], says: 'separated by tabs' },
  ],
  [
    'no header, a gap in the first row',
    `?,1.5,0\n${lines(i => `${x(i, 2)},${i % 2}`)}`,
    { kind: 'classes', target: 'y', features: ['x2'], says: 'without a value' },
  ],
  [
    'semicolons',
    `a;b;c;y\n${lines(i => `${x(i, 3, ';')};${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: abc, says: 'separated by semicolons' },
  ],
  [
    'semicolons and decimal commas',
    `a;b;c;y\n${lines(i => [0, 1, 2, 9].map(c => comma(measured(i, c))).join(';'))}`,
    { kind: 'number', target: 'y', features: abc, says: 'Decimal commas are points' },
  ],
  [
    'decimal commas and thousands',
    `a;price\n${lines(i => `${comma(measured(i))};1.${100 + i},${i % 10}`)}`,
    { kind: 'number', target: 'price', features: ['a'] },
  ],
  [
    'quoted cells and semicolons',
    `"a";"b";"quality"\n${lines(i => `${x(i, 2, ';')};${i % 3}`)}`,
    { kind: 'classes', target: 'quality', features: ['a', 'b'] },
  ],
  [
    'tabs',
    `a\tb\ty\n${lines(i => `${x(i, 2, '\t')}\t${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'] },
  ],
  [
    'tabs and text with commas',
    `a\tname\ty\n${lines(i => `${measured(i)}\tBraund, ${i}\t${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a'] },
  ],
  [
    'bars',
    `a|b|y\n${lines(i => `${x(i, 2, '|')}|${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'], says: 'separated by bars' },
  ],
  [
    'comments above a header',
    `# Measured in 1998\n# by nobody\na,b,y\n${lines(i => `${x(i, 2)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'], says: 'Comments of the file' },
  ],
  [
    'names in a comment',
    `# a b y\n${lines(i => `${x(i, 2)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'], says: 'stood in a comment' },
  ],
  [
    'a comment and no names',
    `# made on a Monday\n${lines(i => `${x(i, 2)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['x1', 'x2'] },
  ],
  [
    'row numbers without a name',
    `,a,b,y\n${lines(i => `${i},${x(i, 2)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'], says: 'left out' },
  ],
  [
    'RowNumber and CustomerId',
    `RowNumber,CustomerId,Age,Exited\n${lines(i => `${i + 1},${15600000 + ((i * 7919) % 99991)},${20 + (i % 50)},${i % 2}`)}`,
    { kind: 'classes', target: 'Exited', features: ['Age'], says: '"RowNumber", "CustomerId" are left out' },
  ],
  [
    'PassengerId',
    `PassengerId,Age,Survived\n${lines(i => `${i + 1},${20 + (i % 50)},${i % 2}`)}`,
    { kind: 'classes', target: 'Survived', features: ['Age'] },
  ],
  [
    'an id that repeats is a number',
    `store_id,a,y\n${lines(i => `${i % 7},${measured(i)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['store_id', 'a'] },
  ],
  [
    'names, all different',
    `name,a,y\n${lines(i => `Name ${i},${measured(i)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a'], says: '"name" is left out: text' },
  ],
  [
    'a question mark for a missing number',
    `a,b,y\n${lines(i => `${measured(i)},${i === 7 ? '?' : measured(i, 1)},${measured(i, 9)}`)}`,
    {
      kind: 'number',
      target: 'y',
      features: ['a'],
      says: '"b" is left out: there are cells without a value',
    },
  ],
  [
    'NA for a missing number',
    `a,b,y\n${lines(i => `${measured(i)},${i % 9 ? measured(i, 1) : 'NA'},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a'] },
  ],
  [
    'empty cells',
    `a,b,y\n${lines(i => `${measured(i)},${i % 9 ? measured(i, 1) : ''},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a'] },
  ],
  [
    'None as a category',
    `a,b,label\n${lines(i => `${x(i, 2)},${i % 2 ? 'None' : 'Some'}`)}`,
    { kind: 'classes', target: 'label', features: ['a', 'b'] },
  ],
  [
    'dates make a series',
    `Date,Close\n${lines(i => `${day(i)},${measured(i)}`)}`,
    { kind: 'series', features: ['Close'], says: 'dates are no numbers' },
  ],
  [
    'dates and several columns',
    `Date,Open,High,Low\n${lines(i => `${day(i)},${x(i, 3)}`)}`,
    { kind: 'series', features: ['Open', 'High', 'Low'] },
  ],
  [
    'months in words',
    `Month,Passengers\n${lines(i => `${['Jan', 'Feb', 'Mar'][i % 3]} ${1949 + i},${100 + i}`)}`,
    { kind: 'series', features: ['Passengers'] },
  ],
  [
    'a newline within quotes',
    `a,note,y\n${lines(i => `${measured(i)},"two\nlines ${i}",${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a'] },
  ],
  [
    'a byte order mark',
    `\uFEFFa,b,y\n${lines(i => `${x(i, 2)},${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'] },
  ],
  [
    'Latin-1',
    Buffer.from(`größe,b,y\n${lines(i => `${x(i, 2)},${measured(i, 9)}`)}`, 'latin1'),
    { kind: 'number', target: 'y', features: ['größe', 'b'], says: 'Windows-1252' },
  ],
  [
    'line ends of Windows',
    `a,b,y\r\n${lines(i => `${x(i, 2)},${measured(i, 9)}\r`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'] },
  ],
  [
    'blanks around cells',
    `a , b , y\n${lines(i => `${x(i, 2, ' , ')} , ${measured(i, 9)}`)}`,
    { kind: 'number', target: 'y', features: ['a', 'b'] },
  ],
  ['too few rows', `a,y\n${lines(i => `${measured(i)},${i}`, 5)}`, /has 5 rows; a suite needs 10 or more/],
  ['text alone', `a,b\n${lines(i => `word ${i},other ${i * 2}`)}`, /no column of numbers/],
  ['two columns of one name', `a,a,y\n${lines(i => x(i, 3))}`, /two columns named "a"/],
  ['no text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]), /is not UTF-8 text/],
  ['rows of unequal length', 'a,b\n1,2\n1\n', /is not CSV as a suite reads it/],
];

describe('tables as people have them', () => {
  it.each(tables)('%s', async (name, content, guessed) => {
    const file = path.join(folder, `${name.replaceAll(/[^a-z]+/gi, '-')}.csv`);
    writeFileSync(file, content);
    if (guessed instanceof RegExp) {
      expect(() => guess(readTable(file))).toThrow(guessed);
      return;
    }
    const found = guess(readTable(file));
    expect({
      kind: found.kind,
      target: found.target?.name,
      features: found.features.map(f => f.name),
    }).toEqual({
      kind: guessed.kind,
      target: guessed.target,
      features: guessed.features,
    });
    if (guessed.says !== undefined) expect(found.because.join(' ')).toContain(guessed.says);
    // What is written can be read: the copy of the table lies beside the suite.
    const made = await makeSuite({ data: file }, '../../schema/suite.schema.json');
    for (const { name: written, content: text } of made.files)
      writeFileSync(path.join(folder, written), text);
    const suite = resolveText('suite.yaml', readFileSync(path.join(folder, 'suite.yaml'), 'utf8'), folder);
    expect(suite.experiments.length).toBeGreaterThan(0);
  });
});
