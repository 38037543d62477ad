import { expect, it } from 'vitest';
import { blockOf, named } from '../../src/capture/blocks.ts';

const array = (npy: string, dtype = 'float32') => ({ npy, shape: [4, 2], dtype });
const ends = [{ keras: { name: 'words_in', key: 'words' } }, { keras: { name: 'picture' } }];

it('has the arrays of a model in the order of its inputs, by position, key or name', () => {
  const [a, b] = [array('a.npy'), array('b.npy')];
  expect(blockOf(a)).toEqual([a]);
  expect(blockOf({ list: [a, b] }, ends)).toEqual([a, b]);
  expect(blockOf({ byName: { picture: b, words: a } }, ends)).toEqual([a, b]);
  expect(blockOf({ byName: { picture: b, words_in: a } }, ends)).toEqual([a, b]);
  expect(blockOf({ byName: { anything: a } }, ends.slice(0, 1))).toEqual([a]);
});

it('has none where one is missing, too many, or no numbers', () => {
  const a = array('a.npy');
  expect(blockOf({ list: [a] }, ends)).toBeUndefined();
  expect(blockOf({ list: [a, null] })).toBeUndefined();
  expect(blockOf({ byName: { words: a, sound: a } }, ends)).toBeUndefined();
  expect(blockOf(array('texts.npy', 'str160'))).toBeUndefined();
  expect(blockOf({ unknown: 'Tensor' })).toBeUndefined();
  expect(blockOf(null)).toBeUndefined();
});

it('is written by the names of several, and without one where it is alone', () => {
  const write = ({ npy }: { npy: string }) => ({ npy });
  expect(named(['x'], [array('a.npy')], write)).toEqual({ npy: 'a.npy' });
  expect(named(['words', 'picture'], [array('a.npy'), array('b.npy')], write)).toEqual({
    named: { words: { npy: 'a.npy' }, picture: { npy: 'b.npy' } },
  });
});
