/** Shape of one sample, without the batch axis. */
export type Shape = readonly number[];
