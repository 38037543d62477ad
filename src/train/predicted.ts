/** Predictions and targets of the same samples: rows × outputs, row by row. */
export interface Predicted {
  readonly predictions: ArrayLike<number>;
  /**
   * What went into the softmax or sigmoid that the predictions came out of, where the model ends with one: Keras takes
   * crossentropies from them, as it does in training.
   */
  readonly logits?: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Numbers in a row of the predictions: outputs or classes. */
  readonly width: number;
  /** How many of the greatest numbers of a row a top-k accuracy looks at; 5 when it is left out. */
  readonly k?: number | undefined;
}

/** Row `row` of numbers that lie row by row. */
export function rowAt(values: ArrayLike<number>, row: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => values[row * width + i] as number);
}

/** The place of the first greatest number. */
export const argMax = (row: readonly number[]): number => row.indexOf(Math.max(...row));

/** 0 where a denominator is 0, as Keras and scikit-learn have it. */
export const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
