import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { compileProgram } from '../../../src/train/compiled/compile.ts';
import { passes } from '../../../src/train/compiled/passes.ts';
import type { TF } from '../../../src/train/tf.ts';
import { temporaryFolder } from '../../temporary.ts';
import { dense, experiment, setUp, sums } from '../support.ts';
import { compilingTf } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);
afterEach(() => {
  delete process.env.SEEDGATE_DUMP;
});

const small = experiment({ layers: [{ kind: 'flatten', options: {} }, dense(4), dense(1)], ...sums });

test('SEEDGATE_DUMP writes the graph after each stage, in the order of the stages', () => {
  const folder = temporaryFolder('dump');
  process.env.SEEDGATE_DUMP = folder;
  compileProgram(tf, 'tests', small).dispose();
  const files = readdirSync(path.join(folder, 'sums-simple')).sort();
  const stages = ['record', ...passes.map(p => p.name), 'loops'];
  expect(files).toEqual(stages.map((stage, i) => `${String(i + 1).padStart(2, '0')}-${stage}.txt`));
  const [recorded, folded] = files
    .slice(0, 2)
    .map(file => readFileSync(path.join(folder, 'sums-simple', file), 'utf8'));
  // As tf.layers issues it, with the name of the layer that did; a plain product after the rules.
  expect(recorded).toMatch(/^%\d+ = BatchMatMulV2\(%\d+, %\d+\).* : float32\[1,5,4\] {2}# dense-1$/m);
  expect(folded).toMatch(/^%\d+ = MatMul\(%\d+, weight-0\).* : float32\[5,4\] {2}# dense-1$/m);
  expect(folded).toMatch(/^loss = %\d+$/m);
  expect(folded).toMatch(/^next weight-0 = %\d+$/m);
});

test('without it nothing is written, and the program is the same', () => {
  const folder = temporaryFolder('dump');
  const hash = () => {
    const { hash: program, dispose } = compileProgram(tf, 'tests', small);
    dispose();
    return program;
  };
  const plain = hash();
  expect(readdirSync(folder)).toEqual([]);
  process.env.SEEDGATE_DUMP = folder;
  expect(hash()).toBe(plain);
});
