import type { Pin } from './pins.ts';
/**
 * Streams the two libraries and the headers out of a wheel.
 *
 * @param target gets lib/ and include/
 */
export declare function unpackWheel(wheel: string, pin: Pin, target: string, signal?: AbortSignal): Promise<void>;
