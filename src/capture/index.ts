export { type CaptureRequest, type CaptureResult, capture } from './capture.ts';
export { describeParted, type Parted } from './merge.ts';
export { type ReadProof, readProofs } from './proofs.ts';
export type { Fate } from './types.ts';
