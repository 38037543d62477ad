import { beforeAll, describe, expect, test } from 'vitest';
import { Builder, flag, type Rule, rebuild, typed } from '../../../src/train/compiled/builder.ts';
import { compileProgram } from '../../../src/train/compiled/compile.ts';
import { type Evaluate, evaluateWith } from '../../../src/train/compiled/evaluate.ts';
import { nodesOf, shapeOf, typeOf, type Value } from '../../../src/train/compiled/graph.ts';
import { buildLoopBody } from '../../../src/train/compiled/invariants.ts';
import { mergeProducts } from '../../../src/train/compiled/merge.ts';
import {
  attributeKind,
  float32,
  int32,
  nodeBackend,
  type Values,
} from '../../../src/train/compiled/native.ts';
import { programRules, rules } from '../../../src/train/compiled/simplify.ts';
import type { TF } from '../../../src/train/tf.ts';
import { dense, experiment, layer, setUp, sums } from '../support.ts';
import {
  axis,
  compilingTf,
  computeOnWaves,
  expectNear,
  floats,
  type Make,
  simplifiedOps,
  sum,
} from './support.ts';

let tf: TF;
let evaluate: Evaluate;
beforeAll(async () => {
  tf = await compilingTf();
  evaluate = evaluateWith(nodeBackend(tf).binding);
}, setUp);

const compute = (results: readonly Value[]) => computeOnWaves(evaluate, results);

const simplified = (make: Make, using: readonly Rule[] = rules) => simplifiedOps(evaluate, make, using);

const transpose = (build: Builder, a: Value, ...axes: number[]) =>
  build.one(
    'Transpose',
    [typed('T', float32), typed('Tperm', int32)],
    [a, build.graph.ints(...axes)],
    floats(...axes.map(axis => shapeOf(a)[axis] as number)),
  );
const packs = (parts: readonly Value[], at: number) => ({
  op: 'Pack',
  attributes: [{ name: 'N', type: attributeKind.int, value: parts.length }, typed('T', float32), axis(at)],
  inputs: parts,
  layer: undefined,
});
const batchProduct = (build: Builder, a: Value, b: Value, adjointB: boolean, ...shape: number[]) =>
  build.one(
    'BatchMatMulV2',
    [typed('T', float32), flag('adj_x', false), flag('adj_y', adjointB)],
    [a, b],
    floats(...shape),
  );
describe('each rule keeps the value', () => {
  const cases: Record<string, [left: string[], make: Make]> = {
    'what depends on no input is computed': [
      ['AddV2'],
      (b, x) => [
        b.binary('AddV2', x(2, 3), b.binary('Mul', b.graph.floats([3], 1, 2, 3), b.graph.floats([], 2))),
      ],
    ],
    'Identity and Cast to the same type': [
      [],
      (b, x) => [
        b.one(
          'Cast',
          [typed('SrcT', float32), typed('DstT', float32)],
          [b.unary('Identity', x(2))],
          floats(2),
        ),
      ],
    ],
    'Reshape of Reshape': [['Reshape'], (b, x) => [b.reshape(b.reshape(x(2, 6), [3, 4]), [4, 3])]],
    'Reshape there and back': [[], (b, x) => [b.reshape(b.reshape(x(2, 6), [3, 4]), [2, 6])]],
    'two Transposes': [['Transpose'], (b, x) => [transpose(b, transpose(b, x(2, 3, 4), 1, 0, 2), 0, 2, 1)]],
    'Transpose there and back': [[], (b, x) => [transpose(b, transpose(b, x(2, 3, 4), 1, 2, 0), 2, 0, 1)]],
    'Transpose of an axis of one element': [['Reshape'], (b, x) => [transpose(b, x(2, 1, 4), 1, 0, 2)]],
    'Unpack of Pack': [
      ['Neg'],
      (b, x) => {
        const parts = [x(2, 3), b.unary('Neg', x(2, 3))];
        const [packed] = b.add({ ...packs(parts, 1), outputs: [floats(2, 2, 3)] }) as [Value];
        const attributes = [{ name: 'num', type: attributeKind.int, value: 2 }, typed('T', float32), axis(1)];
        const outputs = [floats(2, 3), floats(2, 3)];
        return b.add({ op: 'Unpack', attributes, inputs: [packed], outputs, layer: undefined });
      },
    ],
    'Transpose of Pack': [
      ['Neg', 'Pack'],
      (b, x) => {
        const parts = [x(2, 3), b.unary('Neg', x(2, 3)), x(2, 3)];
        const [packed] = b.add({ ...packs(parts, 1), outputs: [floats(2, 3, 3)] }) as [Value];
        return [transpose(b, packed, 1, 0, 2)];
      },
    ],
    'concatenations of concatenations': [
      ['Neg', 'ConcatV2'],
      (b, x) => [b.concat([b.concat([x(2, 3), b.unary('Neg', x(2, 3))], 0), x(2, 3)], 0)],
    ],
    'a part of a concatenation': [
      [],
      (b, x) => [b.slice(b.concat([b.unary('Neg', x(2, 3)), x(4, 3)], 0), [2, 0], [4, 3])],
    ],
    '1/√x': [['Exp', 'Sqrt', 'Maximum', 'Div'], (b, x) => [b.unary('Rsqrt', b.unary('Exp', x(5)))]],
    'a division by a root': [
      ['Exp', 'Sqrt', 'Maximum', 'Div'],
      (b, x) => [b.binary('RealDiv', x(5), b.unary('Sqrt', b.unary('Exp', x(5))))],
    ],
    'x + 0, x − 0, x · 1, x / 1': [
      [],
      (b, x) => {
        const [zero, one] = [b.filled(floats(2, 3), 0), b.graph.floats([], 1)];
        const same = b.binary('Sub', b.binary('AddV2', x(2, 3), zero), zero);
        return [b.binary('RealDiv', b.binary('Mul', same, one), one)];
      },
    ],
    '0 + x keeps the larger shape': [
      ['AddV2'],
      (b, x) => [b.binary('AddV2', x(3), b.filled(floats(2, 3), 0))],
    ],
    'x · 0': [[], (b, x) => [b.binary('Mul', x(2, 3), b.filled(floats(2, 3), 0))]],
    '0 / x stays, since x may be 0': [
      ['AddV2', 'Div'],
      (b, x) => [
        b.binary('RealDiv', b.filled(floats(2, 3), 0), b.binary('AddV2', x(2, 3), b.filled(floats(3), 2))),
      ],
    ],
    'a sum with zeros': [
      [],
      (b, x) =>
        b.add({
          op: 'AddN',
          attributes: [{ name: 'N', type: attributeKind.int, value: 2 }, typed('T', float32)],
          inputs: [x(2, 3), b.filled(floats(2, 3), 0)],
          outputs: [floats(2, 3)],
          layer: undefined,
        }),
    ],
    'a choice between equal values': [
      [],
      (b, x) => {
        const positive = b.one('Greater', [typed('T', float32)], [x(3), b.filled(floats(3), 0)], {
          dtype: 10,
          shape: [3],
        });
        return [b.one('Select', [typed('T', float32)], [positive, x(3), x(3)], floats(3))];
      },
    ],
    'Relu, IsNan and Select by what is cheap to lower': [
      ['Maximum', 'NotEqual', 'SelectV2'],
      (b, x) => {
        const relu = b.unary('Relu', x(2, 3));
        const nan = b.one('IsNan', [typed('T', float32)], [x(2, 3)], { dtype: 10, shape: [2, 3] });
        return [b.one('Select', [typed('T', float32)], [nan, x(2, 3), relu], floats(2, 3))];
      },
    ],
    'a product with zeros': [[], (b, x) => [b.matMul(b.filled(floats(2, 3), 0), x(3, 4), false, false)]],
    'a batch of one product': [
      ['Reshape', 'Reshape', 'MatMul', 'Reshape'],
      (b, x) => [batchProduct(b, x(1, 2, 3), x(1, 3, 4), false, 1, 2, 4)],
    ],
    'a batch with one right side': [
      ['Reshape', 'Reshape', 'MatMul', 'Reshape'],
      (b, x) => [batchProduct(b, x(5, 2, 3), x(1, 4, 3), true, 5, 2, 4)],
    ],
    'a sum of outer products': [
      ['Neg', 'ConcatV2', 'ConcatV2', 'MatMul'],
      (b, x) => {
        const [a, c] = [x(2, 3), x(2, 4)];
        return [b.binary('AddV2', b.matMul(a, c, true, false), b.matMul(b.unary('Neg', a), c, true, false))];
      },
    ],
    'a sum of sums': [
      ['Neg', 'ConcatV2', 'Sum'],
      (b, x) => [b.binary('AddV2', sum(b, x(2, 3), 0, 3), sum(b, b.unary('Neg', x(2, 3)), 0, 3))],
    ],
  };
  test.for(Object.entries(cases))('%s', ([, [left, make]]) => {
    expect(simplified(make).sort()).toEqual([...left].sort());
  });
});

test('a graph holds no op twice', () => {
  expect(simplified((b, x) => [b.binary('Mul', b.unary('Neg', x(3)), b.unary('Neg', x(3)))])).toEqual([
    'Neg',
    'Mul',
  ]);
});

test('an axis of one element more or less is a reshape', () => {
  const expand = (b: Builder, of: Value) =>
    b.one('ExpandDims', [typed('T', float32), typed('Tdim', int32)], [of, b.graph.int(1)], floats(3, 1, 2));
  expect(simplified((b, x) => [expand(b, x(3, 2))])).toEqual(['Reshape']);
});

test('products of one weight are joined where none needs another', () => {
  const make = () => new Builder([], evaluate);
  const build = make();
  const input = (...shape: number[]) => build.graph.input(`in-${shape.join('x')}`, floats(...shape));
  const [a, weight] = [input(2, 3), input(3, 3)];
  const first = build.matMul(a, weight, false, false);
  const second = build.matMul(build.unary('Neg', a), weight, false, false);
  const after = build.matMul(build.binary('AddV2', first, second), weight, false, false);
  const wanted = compute([first, second, after]);
  const results = mergeProducts(make, [first, second, after]);
  expect(nodesOf(results).filter(n => n.op === 'MatMul')).toHaveLength(2);
  compute(results).forEach((values, i) => {
    expectNear([...values], [...(wanted[i] as Values)]);
  });
});

describe('a product with a transposed weight', () => {
  const oriented = (make: Make) => simplified(make, programRules);
  const turned = ['MatMul', 'XlaOptimizationBarrier', 'Transpose'];

  test('is turned around, so that the few rows are what is transposed', () => {
    expect(oriented((b, x) => [b.matMul(x(12, 80), x(50, 80), false, true)])).toEqual(turned);
  });

  test.for<[string, Make]>([
    ['is small', (b, x) => [b.matMul(x(12, 40), x(50, 40), false, true)]],
    ['has as few elements as the rows', (b, x) => [b.matMul(x(60, 80), x(50, 80), false, true)]],
    ['is not transposed', (b, x) => [b.matMul(x(12, 50), x(50, 80), false, false)]],
    ['meets transposed rows', (b, x) => [b.matMul(x(80, 12), x(50, 80), true, true)]],
  ])('stays when the weight %s', ([, make]) => {
    expect(oriented(make)).toEqual(['MatMul']);
  });

  test('is turned around in all that is built again for the program', () => {
    const build = new Builder(rules, evaluate);
    const [rows, weight] = [
      build.graph.input('rows', floats(12, 80)),
      build.graph.input('w', floats(50, 80)),
    ];
    const values = [rows, build.unary('Neg', rows)].map(a => build.matMul(a, weight, false, true));
    const program = new Builder(programRules, evaluate);
    const got = rebuild(program, values, (name, type) => program.graph.input(name, type));
    expect(nodesOf(got).filter(n => n.op === 'Transpose')).toHaveLength(2);
    expectNear(
      compute(got).flatMap(v => [...v]),
      compute(values).flatMap(v => [...v]),
    );
  });

  test('is turned around in the program of an experiment', () => {
    const parts = { ...sums, layers: [dense(60), dense(80), layer('flatten'), dense(1)] };
    const { bytes, dispose } = compileProgram(tf, 'tests', experiment(parts));
    expect(Buffer.from(bytes).includes('XlaOptimizationBarrier')).toBe(true);
    dispose();
  });
});

describe('a gradient of a weight', () => {
  const inProgram = (make: Make) => simplified(make, programRules);

  test.for([1, 2, 5])('is a sum of outer products for a batch of %i', rows => {
    const ops = inProgram((b, x) => [b.matMul(x(rows, 8), x(rows, 6), true, false)]);
    expect(ops.filter(op => op === 'Mul')).toHaveLength(rows);
    expect(ops.filter(op => op === 'AddV2')).toHaveLength(rows - 1);
    expect(ops).not.toContain('MatMul');
  });

  test.for<[string, Make]>([
    ['a larger batch', (b, x) => [b.matMul(x(6, 8), x(6, 7), true, false)]],
    ['a weight of one row', (b, x) => [b.matMul(x(3, 1), x(3, 6), true, false)]],
    ['a weight of one column', (b, x) => [b.matMul(x(3, 8), x(3, 1), true, false)]],
    ['another product', (b, x) => [b.matMul(x(3, 8), x(8, 6), false, false)]],
  ])('stays a product for %s', ([, make]) => {
    expect(inProgram(make)).toEqual(['MatMul']);
  });
});

test('states that cannot change are found by induction', () => {
  const types = floats(2);
  const state = (name: string, start: number | undefined) => ({ name, type: types, start });
  // a' = a · b, b' = b · 1: both stay 0; c' = c + a stays what it is; d' = d + 1 changes; e' = 0 + d does.
  const states = [state('a', 0), state('b', 0), state('c', undefined), state('d', 0), state('e', 0)];
  const body = buildLoopBody(
    states,
    () => new Builder(rules, evaluate),
    (build, bind) => {
      const [a, b, c, d] = states.map(bind) as [Value, Value, Value, Value];
      const one = build.filled(types, 1);
      return [d, build.binary('Mul', a, b), b, build.binary('AddV2', c, a), build.binary('AddV2', d, one), d];
    },
  );
  expect([...body.constant]).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
  expect([...body.unchanged]).toEqual(['c']);
  expect([...body.next.keys()]).toEqual(['d', 'e']);
  expect(typeOf(body.results[0] as Value)).toEqual(types);
});
