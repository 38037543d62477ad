import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as tfjsNode from '@tensorflow/tfjs-node';

/** Where the build puts what it makes of npm's packages: among the bundles, or in dist beside the source. */
const folder = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);

/** Sources of tfjs-node's binding, in `binding`, and the headers of Node's C interface, in `include`. */
export const nativeSources: string = fileURLToPath(new URL('native/', folder));

/** TensorFlow.js as scripts/tensorflow.mjs bundles it. Each function gives the same module every time. */
interface Tensorflow {
  tfjs(): typeof tfjsNode;
  /** @param binding path of the compiled binding */
  tfjsNode(binding: string): typeof tfjsNode;
}

/** Loads it, which takes a moment, and so not before it is wanted. */
export const tensorflow = (): Tensorflow =>
  createRequire(import.meta.url)(fileURLToPath(new URL('tensorflow.cjs', folder))) as Tensorflow;
