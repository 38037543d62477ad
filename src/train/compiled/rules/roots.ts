import type { Rule } from '../builder.ts';
import { typeOf, type Value } from '../graph.ts';

/**
 * 1/√x as a division by the root, and a root that is divided by as one that XLA does not recognise.
 *
 * XLA makes a/√x a product with its own 1/√x, which begins with the CPU's estimate of it: each maker of CPUs chooses the last
 * bits of that, so that RMSprop, Adagrad, Adadelta and batch normalisation would end with other weights on another CPU. The
 * root and the division are rounded in one way everywhere. A root is never negative, so the greater of it and 0 is the root
 * itself.
 */
export const exactRoots: Rule = ({ op, attributes, inputs, outputs, layer }, build) => {
  const [a, b] = inputs;
  const [output] = outputs;
  if (a === undefined || output === undefined) return undefined;
  if (op === 'Rsqrt') {
    const one = build.filled({ dtype: typeOf(a).dtype, shape: [] }, 1);
    return [build.binary('Div', one, build.unary('Sqrt', a, layer), layer)];
  }
  if ((op !== 'Div' && op !== 'RealDiv') || b === undefined || opOf(b) !== 'Sqrt') return undefined;
  const zero = build.filled({ dtype: typeOf(b).dtype, shape: [] }, 0);
  const root = build.binary('Maximum', b, zero, layer);
  return [build.one(op, attributes, [a, root], output, layer)];
};

const opOf = ({ node }: Value) => node.op;
