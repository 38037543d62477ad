import type { Tensor } from '@tensorflow/tfjs-node';
import { type Port, portPlaces } from '../suite/index.ts';
import type { TF } from './tf.ts';

/** The parts that lie one after the other in a sample [batch, numbers], each in its shape [batch, …]. */
export function cut(tf: TF, packed: Tensor, ports: readonly Pick<Port, 'shape'>[]): Tensor[] {
  const [batch] = packed.shape as [number];
  return portPlaces(ports).map(({ from, size }, i) =>
    tf.reshape(tf.slice(packed, [0, from], [batch, size]), [batch, ...(ports[i]?.shape ?? [])]),
  );
}
