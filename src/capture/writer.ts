import { type Block, named } from './blocks.ts';
import type { Arrays } from './files.ts';
import type { Scaled } from './scaling.ts';

/** How blocks are written: the arrays, and what a problem calls its inputs and targets where there are several. */
export interface Names {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
}

/** Writes the arrays of a problem. */
export class Writer {
  readonly #arrays: Arrays;
  readonly #names: Names;

  readonly #scaled: Scaled;

  constructor(arrays: Arrays, names: Names, scaled: Scaled) {
    this.#arrays = arrays;
    this.#names = names;
    this.#scaled = scaled;
  }

  /** Inputs and their targets, those of which the one follows from the other by the rule. */
  pair(given: { readonly x: Block; readonly y: Block }, xName: string, yName: string) {
    const { y } = given;
    const x = this.#scaled.inputs(given.x);
    const single = x.length === 1 ? x[0] : undefined;
    return {
      inputs: named(this.#names.inputs, x, (part, name) =>
        this.#arrays.expression(part, fileName(xName, name), undefined, flatShape(part.shape)),
      ),
      targets: named(this.#names.targets, y, (part, name) =>
        this.#arrays.expression(part, fileName(yName, name), single),
      ),
    };
  }
}

/** Keras takes one number a sample without an axis of its own; the format writes samples × 1. */
const flatShape = (shape: readonly number[]) => (shape.length === 1 ? [...shape, 1] : shape);
/** The targets of x-test are y-test, and those of testX testY. */
export const targetsName = (name: string) => {
  const turned = name.replace(/^x/i, 'y').replace(/(?<=[a-z\d])X$|(?<=[_-])x$/, x => (x === 'X' ? 'Y' : 'y'));
  return turned === name ? `${name}-targets` : turned;
};

/** The file of one of several arrays is called after both. */
const fileName = (whole: string, part: string | undefined) =>
  part === undefined ? whole : `${whole} ${part}`;
