import { beforeAll, describe, expect, test } from 'vitest';
import { Builder, typed } from '../../../src/train/compiled/builder.ts';
import { compileProgram } from '../../../src/train/compiled/compile.ts';
import { type Evaluate, evaluateWith } from '../../../src/train/compiled/evaluate.ts';
import { shapeOf, type Value } from '../../../src/train/compiled/graph.ts';
import { attributeKind, bool, float32, int32, nodeBackend } from '../../../src/train/compiled/native.ts';
import { rules } from '../../../src/train/compiled/simplify.ts';
import type { TF } from '../../../src/train/tf.ts';
import { dense, experiment, layer, setUp } from '../support.ts';
import { axis, compilingTf, computeOnWaves, floats, type Make, simplifiedOps, sum, wavy } from './support.ts';

let tf: TF;
let evaluate: Evaluate;
beforeAll(async () => {
  tf = await compilingTf();
  evaluate = evaluateWith(nodeBackend(tf).binding);
}, setUp);

/** Zeros before and behind each axis. */
function pad(build: Builder, value: Value, ...pads: [number, number][]): Value {
  const shape = shapeOf(value).map((d, i) => d + (pads[i]?.[0] ?? 0) + (pads[i]?.[1] ?? 0));
  const all = shape.flatMap((_, i) => pads[i] ?? [0, 0]);
  const counts = build.constant({ dtype: int32, shape: [shape.length, 2] }, Int32Array.from(all));
  const zero = build.graph.floats([], 0);
  const attributes = [typed('T', float32), typed('Tpaddings', int32)];
  return build.one('PadV2', attributes, [value, counts, zero], floats(...shape));
}

type MakePadded = (...given: [...Parameters<Make>, zeros: (value: Value) => Value]) => readonly Value[];

/** The ops that the rules leave of an expression, in which `zeros` lays two rows behind a value. */
const left = (make: MakePadded) =>
  simplifiedOps(evaluate, (b, x) => make(b, x, value => pad(b, value, [0, 2])), rules);

const one = (build: Builder, op: string, inputs: Value[], ...shape: number[]) =>
  build.one(op, [typed('T', float32), typed('Tidx', int32)], inputs, floats(...shape));
describe('rows of zeros stay behind', () => {
  test.for<[string, string[], MakePadded]>([
    ['x · y', ['Slice', 'Mul', 'PadV2'], (b, x, z) => [b.binary('Mul', x(5, 4), z(x(3, 4)))]],
    ['x · y of a row for all', ['Mul', 'PadV2'], (b, x, z) => [b.binary('Mul', z(x(3, 4)), x(4))]],
    [
      'x / y',
      ['AddV2', 'Slice', 'Div', 'PadV2'],
      (b, x, z) => [b.binary('Div', z(x(3, 4)), b.binary('AddV2', x(5, 4), b.graph.floats([], 2)))],
    ],
    ['x + y', ['AddV2', 'PadV2'], (b, x, z) => [b.binary('AddV2', z(x(3, 4)), z(x(3, 1)))]],
    ['−x', ['Neg', 'PadV2'], (b, x, z) => [b.unary('Neg', z(x(3, 4)))]],
    [
      'a choice',
      ['Greater', 'Slice', 'SelectV2', 'PadV2'],
      (b, x, z) => {
        const where = b.one('Greater', [typed('T', float32)], [x(5, 4), b.graph.floats([], 0)], {
          dtype: bool,
          shape: [5, 4],
        });
        return [one(b, 'SelectV2', [where, z(x(3, 4)), b.filled(floats(5, 4), 0)], 5, 4)];
      },
    ],
    ['x · W', ['MatMul', 'PadV2'], (b, x, z) => [b.matMul(z(x(3, 4)), x(4, 6), false, false)]],
    ['x · Wᵀ', ['MatMul', 'PadV2'], (b, x, z) => [b.matMul(z(x(3, 4)), x(6, 4), false, true)]],
    ['rows of another axis', ['Reshape', 'PadV2'], (b, x, z) => [b.reshape(z(x(3, 4)), [5, 2, 2])]],
    ['columns of a slice', ['Slice', 'PadV2'], (b, x, z) => [b.slice(z(x(3, 4)), [0, 1], [5, 2])]],
    ['some of themselves', ['PadV2'], (b, x, z) => [b.slice(z(x(3, 4)), [0, 0], [4, 4])]],
    ['a concatenation', ['ConcatV2', 'PadV2'], (b, x, z) => [b.concat([z(x(3, 4)), z(x(3, 1))], 1)]],
    ['zeros behind columns', ['PadV2', 'PadV2'], (b, x) => [pad(b, x(3, 4), [0, 2], [1, 1])]],
    ['zeros behind zeros', ['PadV2'], (_b, x, z) => [z(z(x(3, 4)))]],
    ['sums along a row', ['Sum', 'PadV2'], (b, x, z) => [sum(b, z(x(3, 4)), 1, 5)]],
    [
      'parts along another axis',
      ['Unpack', 'PadV2', 'PadV2'],
      (b, x, z) => [
        ...b.add({
          op: 'Unpack',
          attributes: [{ name: 'num', type: attributeKind.int, value: 2 }, typed('T', float32), axis(1)],
          inputs: [z(x(3, 2, 4))],
          outputs: [floats(5, 4), floats(5, 4)],
          layer: undefined,
        }),
      ],
    ],
    [
      'another order of the other axes',
      ['Transpose', 'PadV2'],
      (b, x, z) => [
        b.one(
          'Transpose',
          [typed('T', float32), typed('Tperm', int32)],
          [z(x(3, 2, 4)), b.graph.ints(0, 2, 1)],
          floats(5, 4, 2),
        ),
      ],
    ],
  ])('%s', ([, ops, make]) => {
    expect(left(make).sort()).toEqual([...ops].sort());
  });
});

describe('rows of zeros go', () => {
  test.for<[string, string[], MakePadded]>([
    ['from a sum over them', ['Sum'], (b, x, z) => [sum(b, z(x(3, 4)), 0, 4)]],
    ['with what they meet', ['Slice', 'MatMul'], (b, x, z) => [b.matMul(x(5, 6), z(x(3, 4)), true, false)]],
    ['on the left', ['Slice', 'MatMul'], (b, x, z) => [b.matMul(z(x(3, 4)), x(5, 6), true, false)]],
    ['on both sides', ['MatMul'], (b, x, z) => [b.matMul(z(x(3, 4)), z(x(3, 6)), true, false)]],
    ['when the rest is asked for', [], (b, x, z) => [b.slice(z(x(3, 4)), [0, 0], [3, 4])]],
  ])('%s', ([, ops, make]) => {
    expect(left(make)).toEqual(ops);
  });
});

describe('what is no row of zeros is left as it is', () => {
  test.for<[string, string[], MakePadded]>([
    ['x + zeros', ['PadV2', 'AddV2'], (b, x, z) => [b.binary('AddV2', x(5, 4), z(x(3, 4)))]],
    ['exp(0)', ['PadV2', 'Exp'], (b, x, z) => [b.unary('Exp', z(x(3, 4)))]],
    [
      'a choice of whole rows',
      ['PadV2', 'Select'],
      (b, x, z) => {
        const where = b.constant({ dtype: bool, shape: [5] }, Uint8Array.of(1, 0, 1, 0, 1));
        return [one(b, 'Select', [where, z(x(3, 4)), b.filled(floats(5, 4), 0)], 5, 4)];
      },
    ],
    ['zeros above', ['PadV2', 'Neg'], (b, x) => [b.unary('Neg', pad(b, x(3, 4), [2, 0]))]],
    ['zeros in columns', ['PadV2', 'Neg'], (b, x) => [b.unary('Neg', pad(b, x(3, 4), [0, 0], [0, 2]))]],
    ['rows cut into others', ['PadV2', 'Reshape'], (b, x, z) => [b.reshape(z(x(3, 4)), [10, 2])]],
    ['rows behind rows', ['PadV2', 'ConcatV2'], (b, x, z) => [b.concat([z(x(3, 4)), x(1, 4)], 0)]],
    ['columns that turn', ['PadV2', 'MatMul'], (b, x, z) => [b.matMul(x(6, 5), z(x(3, 4)), false, false)]],
  ])('%s', ([, ops, make]) => {
    expect(left(make)).toEqual(ops);
  });
});

test('0 · x and 0 / x are 0 though x is not finite', () => {
  const build = new Builder(rules, evaluate);
  const rows = pad(build, build.graph.input('in-1x1', floats(1, 1)), [0, 1]);
  const large = build.constant(floats(2, 1), Float32Array.of(1, Number.POSITIVE_INFINITY));
  const none = build.constant(floats(2, 1), Float32Array.of(1, 0));
  const [product, quotient] = computeOnWaves(evaluate, [
    build.binary('Mul', large, rows),
    build.binary('Div', rows, none),
  ]);
  expect(product?.[1]).toBe(0);
  expect(quotient?.[1]).toBe(0);
});

test('of the held-out samples nothing goes back through the model', () => {
  const { work, plan, dispose } = compileProgram(
    tf,
    'tests',
    experiment({
      layers: [layer('flatten'), dense(6), dense(1)],
      inputs: wavy(15, 4, 2),
      targets: wavy(15, 1),
      probe: wavy(4, 2),
      training: { batchSize: 12 },
    }),
  );
  dispose();
  expect(plan.heldOut?.withBatch).toBe(true);
  const forward = 15 * (8 * 6 + 6 * 1);
  // The gradients of both kernels and of the first layer's outputs.
  const back = 12 * (8 * 6 + 6 * 1 + 1 * 6);
  expect(work.flops).toBe(2 * (forward + back));
});
