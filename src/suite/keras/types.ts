import { UsageError } from '../../base/index.ts';

/** Something that a suite cannot be made from. The message says what, where, and what would be right. */
export class InitError extends UsageError {
  override readonly name = 'InitError';
}

/** Who wrote a model's file; it decides what a few of its names mean. */
export type Origin = 'Keras 2' | 'Keras 3' | 'tf.layers';
