import type { TF } from './tf.ts';
/** More weights than this would not train in minutes, and may not fit into memory. */
export declare const maxParameters = 50000000;
export declare const tooLarge: (size: number) => string;
/**
 * Builds with every weight counted before it is made: a layer's size follows from the layers before it, so that only
 * tf.layers itself knows it.
 *
 * @throws Error when the weights together are too many
 */
export declare function withinLimit<T>(tf: TF, build: () => T): T;
