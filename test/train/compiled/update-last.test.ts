import { beforeAll, describe, expect, test } from 'vitest';
import { Builder } from '../../../src/train/compiled/builder.ts';
import { type Evaluate, evaluateWith } from '../../../src/train/compiled/evaluate.ts';
import { nodesOf, type Value } from '../../../src/train/compiled/graph.ts';
import type { LoopBody } from '../../../src/train/compiled/invariants.ts';
import { nodeBackend } from '../../../src/train/compiled/native.ts';
import { rules } from '../../../src/train/compiled/simplify.ts';
import { updateLast } from '../../../src/train/compiled/update-last.ts';
import { setUp } from '../support.ts';
import { compilingTf, computeOnWaves, floats } from './support.ts';

let evaluate: Evaluate;
beforeAll(async () => {
  evaluate = evaluateWith(nodeBackend(await compilingTf()).binding);
}, setUp);

const makeBuilder = () => new Builder(rules, evaluate);

/**
 * A step of a layer below another one: its weight moves by the gradient xᵀ·d, and d·Wᵀ goes further down.
 *
 * @param below what is made of d·Wᵀ; the body's result
 */
function body(width: number, below: (build: Builder, handed: Value, next: Value) => Value): LoopBody {
  const build = makeBuilder();
  const [x, d] = [build.graph.input('x', floats(3, width)), build.graph.input('d', floats(3, 40))];
  const weight = build.graph.input('w', floats(width, 40));
  const next = build.binary('Sub', weight, build.matMul(x, d, true, false));
  const handed = build.matMul(d, weight, false, true);
  return {
    results: [below(build, handed, next)],
    next: new Map([['w', next]]),
    unchanged: new Set(),
    constant: new Map(),
  };
}
const products = (value: Value | undefined) =>
  nodesOf(value === undefined ? [] : [value]).filter(({ op }) => op === 'MatMul').length;

describe('the next value of a weight', () => {
  test('waits for the last product with the old one, and is what it was', () => {
    const before = body(60, (_, handed) => handed);
    const after = updateLast(before, makeBuilder);
    const [was, is] = [before, after].map(b => b.next.get('w') as Value);
    expect([products(was), products(is)]).toEqual([1, 2]);
    const values = (b: LoopBody) => computeOnWaves(evaluate, [...b.results, ...b.next.values()]);
    expect(values(after)).toEqual(values(before));
  });

  test('is what it was even if that product is not finite', () => {
    const build = makeBuilder();
    const d = build.constant(floats(3, 40), new Float32Array(120).fill(Number.NaN));
    const weight = build.graph.input('w', floats(60, 40));
    const handed = build.matMul(d, weight, false, true);
    const nothing = { unchanged: new Set<string>(), constant: new Map<string, number>() };
    const before = { results: [handed], next: new Map([['w', build.unary('Neg', weight)]]), ...nothing };
    const after = updateLast(before, makeBuilder);
    expect(products(after.next.get('w'))).toBe(1);
    const [was, is] = [before, after].map(b => computeOnWaves(evaluate, [b.next.get('w') as Value])[0]);
    expect(is).toEqual(was);
  });

  test.for<[string, () => LoopBody]>([
    ['nothing else reads the old one', () => body(60, build => build.graph.input('x', floats(3, 60)))],
    ['it is small', () => body(20, (_, handed) => handed)],
    [
      'the product is made of it',
      () =>
        body(60, (build, _, next) => build.matMul(build.graph.input('d', floats(3, 40)), next, false, true)),
    ],
  ])('stays as it is when %s', ([, make]) => {
    const before = make();
    expect(updateLast(before, makeBuilder)).toBe(before);
  });
});
