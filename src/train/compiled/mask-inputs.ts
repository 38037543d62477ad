import type { Tensor } from '@tensorflow/tfjs-node';
import type { Batch } from '../batches.ts';
import type { Drawn, MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';

/** A mask that a layer asks for in each step. */
export interface MaskInput {
  /** Name of the program's input. */
  readonly name: string;
  readonly layer: string;
  /** Counts the layer's calls within a step. */
  readonly call: number;
  /** With the batch as first axis. */
  readonly shape: readonly number[];
  readonly drawn: Drawn;
}

/**
 * Serves the masks of a step that is being recorded: ones, each a declared input. A step must have been
 * taken on a batch of the same size before, so that it is known what the layers ask for. The mask of a
 * shorter batch has the same name: it is the first rows of the full one.
 */
export class MaskRecorder implements MaskSource {
  readonly masks = new Map<string, { input: MaskInput; tensor: Tensor }>();
  readonly #tf: TF;
  readonly #names = new Map<string, string>();
  #calls = new Map<string, number>();

  constructor(tf: TF) {
    this.#tf = tf;
  }

  begin(): void {
    this.#calls = new Map();
  }

  mask(layer: string, shape: readonly number[], drawn: Drawn): Tensor {
    const call = this.#calls.get(layer) ?? 0;
    this.#calls.set(layer, call + 1);
    const which = JSON.stringify([layer, call]);
    const name = this.#names.get(which) ?? `mask-${this.#names.size}`;
    this.#names.set(which, name);
    const key = `${name} [${shape}]`;
    let known = this.masks.get(key);
    if (known === undefined) {
      const tensor = this.#tf.keep(this.#tf.ones([...shape]));
      known = { input: { name, layer, call, shape: [...shape], drawn }, tensor };
      this.masks.set(key, known);
    }
    return this.#tf.clone(known.tensor);
  }

  /** What the layers ask for in a step on a full batch. */
  inputs([first]: readonly Batch[]): MaskInput[] {
    const size = first === undefined ? 0 : first.end - first.start;
    return [...this.masks.values()].map(({ input }) => input).filter(({ shape }) => shape[0] === size);
  }

  dispose(): void {
    for (const { tensor } of this.masks.values()) tensor.dispose();
  }
}
