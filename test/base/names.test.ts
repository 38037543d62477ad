import { expect, it } from 'vitest';
import { idOf, Names } from '../../src/base/index.ts';

it('makes a name that a suite may have of any text', () => {
  const of = (text: string) => idOf(text, 'other');
  expect(['My Model (2)', 'valAcc', 'F1Score', 'top-1/acc', '--a--', 'x_y.z'].map(of)).toEqual([
    'my-model-2',
    'val-acc',
    'f1-score',
    'top-1-acc',
    'a',
    'x-y-z',
  ]);
  expect(['..', '', '日本', 'constructor'].map(of)).toEqual(['other', 'other', 'other', 'other']);
  expect([of('Ünïcode'), of('a'.repeat(90)), of(`${'a'.repeat(49)}-b`)]).toEqual([
    'n-code',
    'a'.repeat(50),
    'a'.repeat(49),
  ]);
});

it('hands each name out once', () => {
  const names = new Names();
  expect(['a', 'a', 'b', 'a'].map(name => names.take(name))).toEqual(['a', 'a-2', 'b', 'a-3']);
});
