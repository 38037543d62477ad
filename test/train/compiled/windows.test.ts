import { beforeAll, describe, expect, test } from 'vitest';
import { type Builder, typed } from '../../../src/train/compiled/builder.ts';
import { type Evaluate, evaluateWith } from '../../../src/train/compiled/evaluate.ts';
import type { Value } from '../../../src/train/compiled/graph.ts';
import { attributeKind, float32, nodeBackend } from '../../../src/train/compiled/native.ts';
import { rules } from '../../../src/train/compiled/simplify.ts';
import { setUp } from '../support.ts';
import { compilingTf, floats, simplifiedOps } from './support.ts';

let evaluate: Evaluate;
beforeAll(async () => {
  evaluate = evaluateWith(nodeBackend(await compilingTf()).binding);
}, setUp);

interface Case {
  readonly image: readonly [height: number, width: number];
  readonly size: readonly [height: number, width: number];
  readonly strides?: readonly [height: number, width: number];
  readonly dilations?: readonly [height: number, width: number];
  readonly padding: 'SAME' | 'VALID';
}

/** Odd and even sizes, windows that overlap, touch, or leave gaps, and what a 1-D layer makes: images of height 1. */
const cases: readonly Case[] = [
  { image: [5, 6], size: [3, 3], padding: 'VALID' },
  { image: [5, 6], size: [3, 2], padding: 'SAME' },
  { image: [6, 4], size: [2, 2], strides: [2, 2], padding: 'VALID' },
  { image: [7, 5], size: [2, 2], strides: [2, 2], padding: 'VALID' },
  { image: [7, 5], size: [2, 2], strides: [2, 2], padding: 'SAME' },
  { image: [7, 8], size: [3, 3], strides: [2, 2], padding: 'SAME' },
  { image: [9, 8], size: [2, 3], strides: [3, 4], padding: 'VALID' },
  { image: [4, 4], size: [1, 1], padding: 'VALID' },
  { image: [1, 9], size: [1, 3], padding: 'SAME' },
  { image: [1, 9], size: [1, 2], strides: [1, 2], padding: 'VALID' },
];
const named = (c: Case) => [`${c.image} by ${c.size}, strides ${c.strides ?? 1}, ${c.padding}`, c] as const;

const [batch, channels, filters] = [2, 3, 4];

/** As many windows as TensorFlow's documentation of padding says. */
function counts({ image, size, strides = [1, 1], dilations = [1, 1], padding }: Case): [number, number] {
  const along = (axis: 0 | 1) => {
    const reach = (size[axis] - 1) * dilations[axis] + 1;
    const length = padding === 'SAME' ? image[axis] : image[axis] - reach + 1;
    return Math.ceil(length / strides[axis]);
  };
  return [along(0), along(1)];
}

function attributes(c: Case, ...more: { name: string; type: number; value: unknown }[]) {
  const ints = (name: string, [height, width]: readonly [number, number]) => ({
    name,
    type: attributeKind.int,
    value: [1, height, width, 1],
  });
  return [
    typed('T', float32),
    ints('strides', c.strides ?? [1, 1]),
    { name: 'padding', type: attributeKind.string, value: c.padding },
    { name: 'data_format', type: attributeKind.string, value: 'NHWC' },
    ...more,
    ...(more.length === 0 ? [ints('dilations', c.dilations ?? [1, 1])] : []),
  ];
}
const pooled = (c: Case) =>
  attributes(c, { name: 'ksize', type: attributeKind.int, value: [1, c.size[0], c.size[1], 1] });

const images = (c: Case) => [batch, c.image[0], c.image[1], channels];
const filter = (c: Case) => [c.size[0], c.size[1], channels, filters];

/** What is left of an op; that its values are TensorFlow's own is checked on the way. */
const left = (make: (b: Builder, x: (...shape: number[]) => Value) => Value) =>
  simplifiedOps(evaluate, (b, x) => [make(b, x)], rules);

describe('a convolution is a product of patches, with the numbers of TensorFlow', () => {
  const more: readonly Case[] = [
    ...cases,
    { image: [7, 6], size: [3, 2], dilations: [2, 3], padding: 'SAME' },
    { image: [7, 6], size: [3, 2], dilations: [2, 3], padding: 'VALID' },
  ];
  test.for(more.map(named))('%s', ([, c]) => {
    const shape = [batch, ...counts(c), filters];
    const ops = left((b, x) =>
      b.one('Conv2D', attributes(c), [x(...images(c)), x(...filter(c))], floats(...shape)),
    );
    expect(ops).toContain('MatMul');
    expect(ops).not.toContain('Conv2D');
  });

  test.for(cases.map(named))('by its filter: %s', ([, c]) => {
    const ops = left((b, x) =>
      b.one(
        'Conv2DBackpropFilter',
        attributes(c),
        [x(...images(c)), b.graph.ints(...filter(c)), x(batch, ...counts(c), filters)],
        floats(...filter(c)),
      ),
    );
    expect(ops).not.toContain('Conv2DBackpropFilter');
  });

  test.for(cases.map(named))('by its images: %s', ([, c]) => {
    const ops = left((b, x) =>
      b.one(
        'Conv2DBackpropInput',
        attributes(c),
        [b.graph.ints(...images(c)), x(...filter(c)), x(batch, ...counts(c), filters)],
        floats(...images(c)),
      ),
    );
    expect(ops).not.toContain('Conv2DBackpropInput');
  });
});

describe('pooling is made of elementwise ops, with the numbers of TensorFlow', () => {
  test.for(['MaxPool', 'AvgPool'].flatMap(op => cases.map(c => [`${op}, ${named(c)[0]}`, op, c] as const)))(
    '%s',
    ([, op, c]) => {
      const ops = left((b, x) =>
        b.one(op, pooled(c), [x(...images(c))], floats(batch, ...counts(c), channels)),
      );
      expect(ops).not.toContain(op);
    },
  );

  test.for(cases.map(named))('the gradient of a mean: %s', ([, c]) => {
    const ops = left((b, x) =>
      b.one(
        'AvgPoolGrad',
        pooled(c),
        [b.graph.ints(...images(c)), x(batch, ...counts(c), channels)],
        floats(...images(c)),
      ),
    );
    expect(ops).not.toContain('AvgPoolGrad');
  });

  test.for(
    [false, true].flatMap(ties =>
      cases.map(c => [`${named(c)[0]}${ties ? ', ties' : ''}`, ties, c] as const),
    ),
  )('the gradient of a maximum: %s', ([, ties, c]) => {
    const ops = left((b, x) => {
      const given = x(...images(c));
      // Of signs alone, many are equal; TensorFlow takes the first.
      const seen = ties ? b.unary('Sign', given) : given;
      const most = b.one('MaxPool', pooled(c), [seen], floats(batch, ...counts(c), channels));
      const gradient = x(batch, ...counts(c), channels);
      return b.one('MaxPoolGrad', pooled(c), [seen, most, gradient], floats(...images(c)));
    });
    expect(ops).not.toContain('MaxPoolGrad');
  });
});

test('a window of many elements is left to TensorFlow', () => {
  const c: Case = { image: [12, 12], size: [9, 9], padding: 'VALID' };
  expect(
    left((b, x) => b.one('MaxPool', pooled(c), [x(...images(c))], floats(batch, ...counts(c), channels))),
  ).toEqual(['MaxPool']);
});
