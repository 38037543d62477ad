export { type CaptureResult, capture } from './capture.ts';
export { describeParted, type Parted } from './merge.ts';
export { keepProven, type ReadProof, readProofs, unprovenOf } from './proofs.ts';
export type { Fate } from './types.ts';
