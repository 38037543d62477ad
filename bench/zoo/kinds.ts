import { fileURLToPath } from 'node:url';
import { classes, pictures, type Samples, series, table, texts, waves } from './data.ts';
import type { PeerName } from './types.ts';

/** One kind of work that people bring. */
export interface Kind {
  readonly id: string;
  readonly suite: string;
  /** What lies beside the suite as x.npy and y.npy; absent where it brings its own data. */
  readonly data?: () => Samples;
  /** Seeds of the second measurement. */
  readonly seeds: number;
  /** Whether the eager engine is measured, too: what needs no loop over time it trains in seconds. */
  readonly eager?: true;
  /**
   * Models whose seeds JAX trains one after the other in one program: a `vmap` over them was slower, or would make of each
   * convolution one of many groups, for which XLA has no fast kernel on a CPU.
   */
  readonly oneByOne?: RegExp;
  /** Epochs that are measured of a peer and multiplied, where all of them would take minutes. */
  readonly measured?: Readonly<Record<PeerName, number>>;
}

const own = (id: string, data: () => Samples, seeds = 30): Kind => ({
  id,
  suite: file(`suites/${id}.yaml`),
  data,
  seeds,
});
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** In the order in which they are measured: what takes minutes comes last. */
export const kinds: readonly Kind[] = [
  own('lstm-100', () => series('lstm-100', 64, 100)),
  own('lstm-1000', () => series('lstm-1000', 64, 1000)),
  own('gru-text', () => texts('gru-text', 1000, 40, 2000)),
  {
    ...own('cnn', () => classes('cnn', [800, 28, 28, 1], 10)),
    eager: true,
    oneByOne: /./,
    measured: { keras: 2, torch: 2, jax: 1 },
  },
  {
    ...own('conv1d', () => classes('conv1d', [1000, 128, 4], 5)),
    eager: true,
    oneByOne: /./,
    measured: { keras: 5, torch: 5, jax: 1 },
  },
  { ...own('table', () => table('table', 10_000, 30)), eager: true },
  { ...own('tiny', () => classes('tiny', [108, 4], 3), 1000), eager: true },
  { ...own('autoencoder', () => pictures('autoencoder', 2000, 784)), eager: true },
  own('encoder-decoder', () => waves('encoder-decoder', 500, 20, 10)),
  { ...own('batchnorm', () => classes('batchnorm', [1920, 20], 10)), eager: true },
  {
    id: 'article',
    suite: file('../../suites/lstm-sequences/suite.yaml'),
    seeds: 30,
    oneByOne: /stacked/,
    measured: { keras: 10, torch: 10, jax: 50 },
  },
];
