// Run in a process of its own by cache-sizes.test.ts: prints the SHA-256 of Q of a matrix of 200 × 50.
// Arguments are the cache sizes to have in place of the fixed ones.
import { createHash } from 'node:crypto';
import type { Tensor } from '@tensorflow/tfjs-node';
import { fixCacheSizes } from '../../src/runtime/cache-sizes.ts';
import { loadTfjsNode, runtimeFromEnvironment } from '../../src/runtime/index.ts';

const runtime = runtimeFromEnvironment(process.env);
const tf = loadTfjsNode(runtime);
const sizes = process.argv.slice(2).map(Number);
if (sizes.length > 0) fixCacheSizes(runtime, sizes);

let state = 0;
/** Numbers between −1/2 and 1/2 by the generator of ANSI C's example. */
const numbers = (count: number) =>
  Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 2 ** 31 - 0.5;
  });
const matrix = (rows: number, columns: number) => tf.tensor2d(numbers(rows * columns), [rows, columns]);
const { binding, executeMultipleOutputs } = tf.backend() as unknown as {
  binding: { TF_ATTR_BOOL: number; TF_ATTR_TYPE: number; TF_FLOAT: number };
  executeMultipleOutputs(op: string, attributes: object[], inputs: Tensor[], outputs: number): Tensor[];
};
const [q] = executeMultipleOutputs.call(
  tf.backend(),
  'Qr',
  [
    { name: 'full_matrices', type: binding.TF_ATTR_BOOL, value: false },
    { name: 'T', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
  ],
  [matrix(200, 50)],
  2,
) as [Tensor];
process.stdout.write(
  createHash('sha256')
    .update(q.dataSync() as Float32Array)
    .digest('hex')
    .slice(0, 16),
);
