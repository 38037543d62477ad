import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/suite/csv.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder('csv');
let files = 0;

function columnsOf(text: string, ...columns: string[]) {
  const name = `${++files}.csv`;
  writeFileSync(path.join(folder, name), text);
  return readColumns(folder, name, columns);
}

const good = '1,2\n2,4\n';

describe('the line of a cell that is no number', () => {
  // The lines were counted by hand.
  it.each([
    ['without anything special', 'x,y\n1,2\n5,oops\n', 3],
    ['after blank lines', `x,y\n\n\n\n${good}5,oops\n`, 7],
    ['after lines of spaces', `x,y\n  \n${good} \t\n5,oops\n`, 6],
    ['after blank lines above the header', '\n\nx,y\n5,oops\n', 4],
    ['after a byte order mark', '\uFEFFx,y\n5,oops\n', 2],
    ['of a file with CRLF', 'x,y\r\n\r\n1,2\r\n5,oops\r\n', 4],
    ['of a file with CR', 'x,y\r1,2\r5,oops\r', 3],
    ['after quoted line ends', 'x,note,y\n1,"a\nb\nc",2\n5,z,oops\n', 5],
    ['after quoted CRLF', 'x,note,y\r\n1,"a\r\nb\r\nc",2\r\n5,z,oops\r\n', 5],
    ['after a quoted line end in its own row', 'x,note,y\n5,"a\nb",oops\n', 3],
    ['which is quoted and has a line end itself', 'x,y\n1,2\n5,"\noops\n"\n', 3],
    ['which is quoted behind spaces', 'x,y\n1,2\n5,  "oops"\n', 3],
    ['which is empty', 'x,y\n1,2\n\n5,\n', 4],
    ['which is the first of its row', 'y,x\n1,2\n\n\noops,5\n', 5],
    ['which is empty and the first of its row', 'y,x\n1,2\n\n\n,5\n', 5],
    ['of the last row, without a line end', 'x,y\n\n1,2\n5,oops', 4],
    ['after letters of several bytes', 'x,note,y\n1,"日本\n語 – ü",2\n5,é,oops\n', 4],
    ['after quotes within quotes', 'x,note,y\n1,"a ""b"",\n c",2\n5,z,oops\n', 4],
  ])('%s', (_, text, line) => {
    expect(() => columnsOf(text, 'x', 'y')).toThrow(`line ${line}, column "y": "`);
  });
});

describe('the line on which a file stops being CSV', () => {
  it.each([
    ['a row that is too short', 'x,note,y\n\n1,"a\nb",2\n5,6\n7,8,9\n', 'line 5: the row has 2 cells'],
    ['a row that is too long', 'x,y\r\n\r\n1,2,3\r\n', 'line 3: the row has 3 cells where the header has 2'],
    ['a short row over several lines', 'x,note,y\n1,"a\nb"\n', 'line 2: the row has 2 cells'],
    ['a quote that is never closed', `x,y\n\n1,2\n5,"6\n${good}`, 'line 4: a quote is opened here'],
    ['a quote in the middle of a cell', 'x,note,y\n1,"a\nb",2\n5,a"b,2\n', 'line 4: a quote stands within'],
    ['a cell that goes on behind its quote', 'x,y\n\n5,"6"7\n', 'line 3: a quoted cell goes on'],
  ])('is named for %s', (_, text, says) => {
    expect(() => columnsOf(text, 'x', 'y')).toThrow(says);
  });
});

describe('a header', () => {
  it.each([
    ['a column that is asked for', 'x,y,x\n1,2,3\n', 'x'],
    ['a column that is not asked for', 'x,y,z,z\n1,2,3,4\n', 'z'],
    ['a column whose names differ by spaces', 'x,y, x\n1,2,3\n', 'x'],
  ])('that has %s twice is refused', (_, text, name) => {
    expect(() => columnsOf(text, 'x', 'y')).toThrow(`has two columns named "${name}"`);
  });

  it('may have columns without a name, of which only one can be asked for', () => {
    expect(columnsOf('x,y,,\n1,2,,\n', 'x', 'y').values).toEqual([1, 2]);
    expect(() => columnsOf('x,,\n1,2,3\n', '')).toThrow('has two columns named ""');
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['+3', 3],
    ['.5', 0.5],
    ['2.', 2],
    ['1e-3', 1e-3],
    ['1E+3', 1000],
    ['007', 7],
  ])('is %s', (cell, value) => {
    expect(columnsOf(`x\n${cell}\n`, 'x').values).toEqual([value]);
  });

  it.each([
    '0x10',
    '0b101',
    '0o17',
    'Infinity',
    '-inf',
    'NaN',
    '1e400',
    '1_000',
    '"1,5"',
    '1 000',
    '12%',
    '-',
    '.',
    'e5',
  ])('is not %s', cell => {
    expect(() => columnsOf(`x\n1\n${cell}\n`, 'x')).toThrow('line 3, column "x":');
  });

  it('in another base is told in decimal digits', () => {
    expect(() => columnsOf('x\n0x10\n', 'x')).toThrow('write 16');
  });
});

it('tells a folder from a file', () => {
  mkdirSync(path.join(folder, 'sub.csv'));
  expect(() => readColumns(folder, 'sub.csv', ['x'])).toThrow('is not a regular file');
});
