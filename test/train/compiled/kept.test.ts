import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NativeExperiment } from '../../../src/suite/index.ts';
import { type Compilation, compileProgram } from '../../../src/train/compiled/compile.ts';
import { cacheVariable } from '../../../src/train/compiled/environment.ts';
import type { TF } from '../../../src/train/tf.ts';
import { temporaryFolder } from '../../temporary.ts';
import { dense, dropoutRun, experiment, lstm, setUp, sums } from '../support.ts';
import { compilingTf } from './support.ts';

let tf: TF;
let folder: string;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);
beforeEach(() => {
  folder = temporaryFolder('kept');
  process.env[cacheVariable] = folder;
});
afterEach(() => {
  delete process.env[cacheVariable];
  rmSync(folder, { recursive: true });
});

const files = () => readdirSync(folder).filter(name => name.endsWith('.json'));
const data = ({ states, joined, plan, masks, inputs, carried, work, endpoints, hash }: Compilation) => ({
  states: states.map(s => ({ ...s, initial: s.initial && [...s.initial] })),
  ...{ joined, plan, masks, inputs, carried, work, endpoints, hash },
});
const compiled = (of: NativeExperiment, capacity?: number) => {
  const compilation = compileProgram(tf, 'tests', of, capacity);
  compilation.dispose();
  return data(compilation);
};

test.each([
  ['an optimizer with states of its own', experiment({ layers: [lstm(5), dense(1)], ...sums })],
  ['masks', dropoutRun(1).experiment],
])('a program with %s is read as it was recorded', (_, of) => {
  const recorded = compiled(of);
  expect(files()).toHaveLength(1);
  expect(recorded.states.some(s => s.initial !== undefined)).toBe(true);
  // Undefined values are absent from a file.
  expect(JSON.parse(JSON.stringify(compiled(of)))).toEqual(JSON.parse(JSON.stringify(recorded)));
  expect(files()).toHaveLength(1);
});

test('other settings, data and capacities are recorded by themselves', () => {
  const one = experiment({ layers: [lstm(3), dense(1)], ...sums });
  const other = experiment({ layers: [lstm(4), dense(1)], ...sums });
  compiled(one);
  compiled(other);
  compiled(one, 3);
  expect(files()).toHaveLength(3);
});

test('without a folder, or with one that cannot be written to, a program is recorded', () => {
  const of = experiment({ layers: [lstm(3), dense(1)], ...sums });
  process.env[cacheVariable] = join(folder, 'none');
  const first = compiled(of);
  delete process.env[cacheVariable];
  expect(compiled(of).hash).toBe(first.hash);
  expect(files()).toEqual([]);
});
