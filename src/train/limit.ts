import type { TF } from './tf.ts';

/** A model with more weights than this would take too long to train, and may not fit into memory. */
export const maxParameters = 50_000_000;

export const tooLarge = (size: number) =>
  `about ${size.toExponential(1)} parameters; at most ${maxParameters} are trained here`;

interface WithWeights {
  addWeight(name: string, shape: readonly (number | null)[], ...rest: unknown[]): unknown;
}

/**
 * Builds with every weight counted before it is made: a layer's size follows from the layers before it, so that only
 * tf.layers itself knows it.
 *
 * @throws Error when the weights together are too many
 */
export function withinLimit<T>(tf: TF, build: () => T): T {
  const prototype = tf.layers.Layer.prototype as unknown as WithWeights;
  const { addWeight } = prototype;
  let total = 0;
  prototype.addWeight = function (name, shape, ...rest) {
    total += shape.reduce<number>((product, d) => product * (d ?? 1), 1);
    if (total > maxParameters) throw new Error(tooLarge(total));
    return addWeight.call(this, name, shape, ...rest);
  };
  try {
    return build();
  } finally {
    prototype.addWeight = addWeight;
  }
}
