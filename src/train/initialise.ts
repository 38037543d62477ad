import type { Sequential, Tensor } from '@tensorflow/tfjs-node';
import type { Variant } from '../suite/index.ts';
import { type Initializer, schemeOf } from './initializers.ts';
import { type RunNames, type Stream, stream } from './seeds.ts';
import type { TF } from './tf.ts';
import type { Weight } from './weight.ts';
import { modelWeights } from './weights.ts';

/** Gives every weight of a model its initial value for the run: the one that is given, or one from a stream of its own. */
export function initialise(tf: TF, model: Sequential, variant: Variant, run: RunNames): void {
  for (const weight of modelWeights(model, variant)) {
    const shape = weight.variable.shape as number[];
    const values =
      weight.start === undefined
        ? initialValues(tf, weight, shape, stream(run, 'weight', weight.name))
        : Float32Array.from(weight.start);
    const value = tf.tensor(values, shape);
    weight.variable.write(value);
    value.dispose();
  }
}

function initialValues(
  tf: TF,
  { initializer, forgetUnits }: Pick<Weight, 'initializer' | 'forgetUnits'>,
  shape: readonly number[],
  from: Stream,
): Float32Array {
  if (forgetUnits === undefined) return draw(tf, initializer, shape, from);
  // Keras' LSTM makes its bias of three pieces: the initializer's values, ones for the forget gate, the initializer's
  // values.
  const bias = new Float32Array(4 * forgetUnits).fill(1);
  bias.set(draw(tf, initializer, [forgetUnits], from), 0);
  bias.set(draw(tf, initializer, [2 * forgetUnits], from), 2 * forgetUnits);
  return bias;
}

/** Standard deviation of a standard normal cut off at ±2, by which Keras widens its truncated normals. */
const truncatedDeviation = 0.87962566103423978;

/**
 * Values of one weight, by the formulas of Keras' initializers (keras/src/initializers/random_initializers.py and
 * constant_initializers.py).
 *
 * @throws Error that names an initializer which no seed reaches
 */
export function draw(tf: TF, initializer: Initializer, shape: readonly number[], from: Stream): Float32Array {
  const scheme = schemeOf(initializer);
  switch (scheme.kind) {
    case 'scaling': {
      const [fanIn, fanOut] = fans(shape);
      const fan = scheme.mode === 'in' ? fanIn : scheme.mode === 'out' ? fanOut : (fanIn + fanOut) / 2;
      const variance = scheme.scale / Math.max(1, fan);
      if (scheme.normal) return truncatedNormal(shape, Math.sqrt(variance) / truncatedDeviation, from);
      const limit = Math.sqrt(3 * variance);
      return uniform(shape, -limit, limit, from);
    }
    case 'constant':
      return new Float32Array(size(shape)).fill(scheme.value);
    case 'identity':
      return identity(shape, scheme.gain);
    case 'uniform':
      return uniform(shape, scheme.low, scheme.high, from);
    case 'normal':
      return filled(shape, () => scheme.mean + scheme.deviation * from.normal());
    case 'truncated':
      return truncatedNormal(shape, scheme.deviation, from, scheme.mean);
    case 'orthogonal':
      return orthogonal(tf, shape, from, scheme.gain);
  }
}

/** Fan in and fan out as Keras' compute_fans has them: a kernel is [...window, in, out]. */
function fans(shape: readonly number[]): [number, number] {
  if (shape.length < 2) return [shape[0] ?? 1, shape[0] ?? 1];
  const window = size(shape.slice(0, -2));
  return [window * (shape.at(-2) as number), window * (shape.at(-1) as number)];
}

const size = (shape: readonly number[]) => shape.reduce((product, d) => product * d, 1);

function filled(shape: readonly number[], next: () => number): Float32Array {
  const values = new Float32Array(size(shape));
  for (let i = 0; i < values.length; i++) values[i] = next();
  return values;
}

/**
 * A draw between two bounds. Bounds of ±b have a formula of their own: the general one would give other last bits
 * than earlier versions did.
 */
const uniform = (shape: readonly number[], low: number, high: number, { uniform }: Stream) =>
  low === -high
    ? filled(shape, () => high * (2 * uniform() - 1))
    : filled(shape, () => low + (high - low) * uniform());

function truncatedNormal(shape: readonly number[], deviation: number, from: Stream, mean = 0): Float32Array {
  return filled(shape, () => {
    for (;;) {
      const value = from.normal();
      if (Math.abs(value) <= 2) return mean + deviation * value;
    }
  });
}

function identity(shape: readonly number[], gain: number): Float32Array {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined) {
    throw new Error(`the initializer "identity" is for a matrix, not for shape [${shape.join(', ')}]`);
  }
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
  return values;
}

/** The part of tfjs-node's backend that is used here; tfjs-node has no public way to run an op by its name. */
interface NodeBackend {
  readonly binding: {
    readonly TF_ATTR_BOOL: number;
    readonly TF_ATTR_TYPE: number;
    readonly TF_FLOAT: number;
  };
  executeMultipleOutputs(op: string, attributes: object[], inputs: Tensor[], outputs: number): Tensor[];
}

/**
 * A matrix with orthonormal columns (rows, if it is wider than tall), uniform over all such matrices: Q of
 * a normal matrix, its columns' signs taken from R's diagonal (Mezzadri, Notices of the AMS 54, 2007), laid out
 * as in Keras' Orthogonal. TensorFlow's own Qr does the factorisation: tfjs's takes thirty times as long.
 */
function orthogonal(tf: TF, shape: readonly number[], from: Stream, gain: number): Float32Array {
  if (shape.length < 2) {
    throw new Error(`the initializer "orthogonal" needs two axes or more, not shape [${shape.join(', ')}]`);
  }
  const columns = shape.at(-1) as number;
  const rows = size(shape) / columns;
  const tall = Math.max(rows, columns);
  const narrow = Math.min(rows, columns);
  const backend = tf.backend() as unknown as NodeBackend;
  const { TF_ATTR_BOOL, TF_ATTR_TYPE, TF_FLOAT } = backend.binding;
  const normals = tf.tensor(filled([tall, narrow], from.normal), [tall, narrow]);
  const [qTensor, rTensor] = backend.executeMultipleOutputs(
    'Qr',
    [
      { name: 'full_matrices', type: TF_ATTR_BOOL, value: false },
      { name: 'T', type: TF_ATTR_TYPE, value: TF_FLOAT },
    ],
    [normals],
    2,
  ) as [Tensor, Tensor];
  const q = qTensor.dataSync() as Float32Array;
  const r = rTensor.dataSync() as Float32Array;
  tf.dispose([normals, qTensor, rTensor]);

  const values = new Float32Array(tall * narrow);
  for (let column = 0; column < narrow; column++) {
    const sign = Math.sign(r[column * narrow + column] as number);
    for (let row = 0; row < tall; row++) {
      const to = rows < columns ? column * tall + row : row * narrow + column;
      values[to] = gain * sign * (q[row * narrow + column] as number);
    }
  }
  return values;
}
