import { beforeAll, describe, expect, test } from 'vitest';
import { Builder, flag, typed } from '../../../src/train/compiled/builder.ts';
import { type Evaluate, evaluateWith } from '../../../src/train/compiled/evaluate.ts';
import {
  constantValues,
  Graph,
  nodesOf,
  type TensorType,
  type Value,
} from '../../../src/train/compiled/graph.ts';
import type { LoopBody, LoopState } from '../../../src/train/compiled/invariants.ts';
import { type JoinedBody, joinStates } from '../../../src/train/compiled/join.ts';
import { float32, int32, nodeBackend, type Values } from '../../../src/train/compiled/native.ts';
import { rules } from '../../../src/train/compiled/simplify.ts';
import { setUp } from '../support.ts';
import { compilingTf, wavy } from './support.ts';

let evaluate: Evaluate;
beforeAll(async () => {
  evaluate = evaluateWith(nodeBackend(await compilingTf()).binding);
}, setUp);

const makeBuilder = () => new Builder(rules, evaluate);
const state = (name: string, ...shape: number[]): LoopState => ({
  name,
  type: { dtype: float32, shape },
  start: undefined,
});
const waves = (name: string, shape: readonly number[]) =>
  // Each input has numbers of its own.
  wavy(...shape).values.map(v =>
    Math.fround(v * (1 + [...name].reduce((sum, c) => sum + c.charCodeAt(0), 0) / 999)),
  );

/** Values of expressions, op by op, from the inputs that are given by name. */
function compute(
  results: readonly Value[],
  inputs: (name: string, type: TensorType) => Float32Array,
): Values[] {
  const graph = new Graph();
  const made = new Map<unknown, readonly Value[]>();
  for (const node of nodesOf(results)) {
    const type = node.outputs[0] as TensorType;
    if (node.op === 'Input') made.set(node, [graph.constant(type, inputs(node.name as string, type))]);
    else if (node.op === 'Const') made.set(node, [graph.constant(type, node.data as Values)]);
    else {
      const operands = node.inputs.map(i => (made.get(i.node) as readonly Value[])[i.index] as Value);
      const results = evaluate({ ...node, inputs: operands });
      made.set(
        node,
        results.map(r => graph.constant(r, r.values)),
      );
    }
  }
  return results.map(r => constantValues((made.get(r.node) as readonly Value[])[r.index] as Value) as Values);
}

/** The next values of all states by name, joined ones taken apart. */
function nextValues(body: LoopBody, joined: JoinedBody['joined']): Record<string, number[]> {
  const inputs = (name: string, { shape }: TensorType) => {
    const whole = joined.find(j => j.name === name);
    return Float32Array.from(
      whole === undefined
        ? waves(name, shape)
        : whole.members.flatMap(m => Array.from(waves(m.state.name, m.state.type.shape))),
    );
  };
  const names = [...body.next.keys()];
  const values = compute(
    names.map(n => body.next.get(n) as Value),
    inputs,
  );
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const all = [...(values[i] as Values)];
      const whole = joined.find(j => j.name === name);
      if (whole === undefined) return [[name, all]];
      return whole.members.map((m, k) => [m.state.name, all.slice(m.offset, whole.members[k + 1]?.offset)]);
    }),
  );
}

/** Momentum for two biases and two kernels, which a product also uses; one of the kernels decays. */
function momentum(): { body: LoopBody; states: LoopState[] } {
  const build = makeBuilder();
  const weights = [state('w0', 3, 4), state('w1', 4), state('w2', 4, 2), state('w3', 2)];
  const slots = weights.map((w, i) => state(`m${i}`, ...w.type.shape));
  const at = ({ name, type }: LoopState) => build.graph.input(name, type);
  const x = build.graph.input('x', { dtype: float32, shape: [5, 3] });
  const rate = build.graph.input('rate', { dtype: float32, shape: [] });
  const [w0, w1, w2, w3] = weights.map(at) as [Value, Value, Value, Value];
  const hidden = build.binary('AddV2', build.matMul(x, w0, false, false), w1);
  const out = build.binary('AddV2', build.matMul(hidden, w2, false, false), w3);
  const sum = (value: Value, width: number) =>
    build.one(
      'Sum',
      [flag('keep_dims', false), typed('T', float32), typed('Tidx', int32)],
      [value, build.graph.ints(0)],
      { dtype: float32, shape: [width] },
    );
  const back = build.matMul(out, w2, false, true);
  const gradients = [
    build.matMul(x, back, true, false),
    sum(back, 4),
    build.binary('AddV2', build.matMul(hidden, out, true, false), build.binary('Mul', w2, rate)),
    sum(out, 2),
  ];
  const next = new Map<string, Value>();
  weights.forEach((weight, i) => {
    const slot = slots[i] as LoopState;
    const decayed = build.binary('Mul', at(slot), build.filled({ dtype: float32, shape: [] }, 0.9));
    const moment = build.binary('AddV2', decayed, gradients[i] as Value);
    next.set(slot.name, moment);
    next.set(weight.name, build.binary('Sub', at(weight), build.binary('Mul', moment, rate)));
  });
  return {
    body: { results: [out], next, unchanged: new Set(), constant: new Map() },
    states: [...weights, ...slots],
  };
}

describe('joining small states', () => {
  test('gives every state the very bits that it has by itself', () => {
    const { body, states } = momentum();
    const whole = joinStates(body, states, makeBuilder);
    expect(nextValues(whole.body, whole.joined)).toEqual(nextValues(body, []));
  });

  test('joins states with the same update, and leaves alone what is multiplied as a matrix', () => {
    const { body, states } = momentum();
    const { joined, states: left } = joinStates(body, states, makeBuilder);
    // The moments of w2 have the decay's part of w2 in them and are of a kind of their own.
    expect(joined.map(j => j.members.map(m => m.state.name))).toEqual([
      ['m1', 'm3', 'm0'],
      ['w1', 'w3'],
    ]);
    expect(left.map(s => s.name)).toEqual(['w0', 'w2', 'm2', 'joined-0', 'joined-1']);
  });

  test('takes fewer ops than there are updates', () => {
    const { body, states } = momentum();
    const { body: joined } = joinStates(body, states, makeBuilder);
    const count = ({ next }: LoopBody, op: string) =>
      nodesOf([...next.values()]).filter(n => n.op === op && n.outputs[0]?.shape.length !== 0).length;
    expect(count(body, 'Sub')).toBe(4);
    // One for both biases, one for each kernel.
    expect(count(joined, 'Sub')).toBe(3);
  });

  test('does nothing where no two states are of one kind', () => {
    const { body, states } = momentum();
    const one = { ...body, next: new Map([...body.next].filter(([name]) => name === 'm0')) };
    expect(joinStates(one, states, makeBuilder)).toEqual({ body: one, states, joined: [] });
  });
});
