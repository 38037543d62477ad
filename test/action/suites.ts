import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';

/** One experiment whose data are y = 2x; ten units learn them well enough for a tolerance of half the truth. */
export const learnable = replaced(
  valid,
  ['epochs: 5', 'epochs: 200'],
  ['absolute: 1 }', 'absolute: 12 }'],
  [/ {6}deep:\n.*\n/, ''],
  [/ {8}printed:.*\n/, ''],
  [/claims:[\s\S]*$/, ''],
);

/** Nobody predicts 1000, so 20 seeds of 20 miss and the interval lies below the share. */
export const hopeless = replaced(
  learnable,
  ['value: 24,', 'value: 1000, gate: fail,'],
  ['epochs: 200', 'epochs: 1'],
);
