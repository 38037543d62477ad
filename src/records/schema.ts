import { z } from 'zod';
import type { RunRecord } from './types.ts';

const num = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])]);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seconds = z.number().min(0);

/** One line of records.jsonl, as it is read back. */
export const recordSchema: z.ZodType<RunRecord> = z.strictObject({
  format: z.literal(1),
  key: hash,
  suite: z.string(),
  version: z.string(),
  suiteHash: hash,
  problem: z.string(),
  variant: z.string(),
  experimentHash: hash,
  seed: z.int().min(0),
  engine: z.enum(['compiled', 'eager']),
  environment: z.strictObject({
    platform: z.string(),
    arch: z.string(),
    cpu: z.string(),
    node: z.string(),
    seedgate: z.string(),
    tensorflow: z.string(),
    runtime: z.string(),
    isa: z.string(),
    fingerprint: z.string(),
  }),
  status: z.enum(['ok', 'diverged', 'failed']),
  reason: z.string().exactOptional(),
  epoch: z.int().min(1).exactOptional(),
  predictions: z.record(z.string(), z.array(num)),
  metrics: z.record(z.string(), num).exactOptional(),
  loss: z.strictObject({ epochs: z.array(z.int()), loss: z.array(num), validation: z.array(num) }),
  parameters: z.int().min(0),
  weights: z.string(),
  seconds: z.strictObject({ init: seconds, compile: seconds, train: seconds }),
  digest: hash,
});
