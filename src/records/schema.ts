import { z } from 'zod';
import type { Environment, Num, RunOutcome, RunRecord } from './types.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seconds = z.number().min(0);

/** A number as JSON can hold it, wherever one is read. */
export const numSchema = z.union([
  z.number(),
  z.enum(['NaN', 'Infinity', '-Infinity']),
]) satisfies z.ZodType<Num>;

export const engineSchema = z.enum(['compiled', 'eager']);
const trainerSchema = z.enum(['compiled', 'eager', 'program', 'imported']);

/** What decides the bits of a run beside the suite and the seed. */
export const environmentSchema = z.strictObject({
  platform: z.string(),
  arch: z.string(),
  cpu: z.string(),
  node: z.string(),
  seedgate: z.string(),
  tensorflow: z.string(),
  runtime: z.string(),
  isa: z.string(),
  program: z.string().exactOptional(),
  fingerprint: z.string(),
}) satisfies z.ZodType<Environment>;

/** What training a run gave. */
const outcomeSchema = z.strictObject({
  status: z.enum(['ok', 'diverged', 'failed']),
  reason: z.string().exactOptional(),
  epoch: z.int().min(1).exactOptional(),
  predictions: z.record(z.string(), z.array(numSchema)),
  metrics: z.record(z.string(), numSchema).exactOptional(),
  loss: z.strictObject({
    epochs: z.array(z.int()),
    loss: z.array(numSchema),
    validation: z.array(numSchema),
  }),
  course: z
    .strictObject({
      epochs: z.int().min(0),
      best: z.int().min(1).exactOptional(),
      stopped: z.enum(['earlyStopping', 'not finite']).exactOptional(),
    })
    .exactOptional(),
  parameters: z.int().min(0),
  weights: z.string(),
  seconds: z.strictObject({ init: seconds, compile: seconds, train: seconds }),
  again: z.record(z.string(), z.array(numSchema)).exactOptional(),
  ownSeeds: z
    .array(z.strictObject({ what: z.string(), replaced: z.boolean(), library: z.string().exactOptional() }))
    .exactOptional(),
  seeded: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<RunOutcome>;

/** One line of records.jsonl, as it is read back. */
export const recordSchema: z.ZodType<RunRecord> = outcomeSchema.extend({
  format: z.literal(1),
  key: hash,
  suite: z.string(),
  version: z.string(),
  suiteHash: hash,
  problem: z.string(),
  variant: z.string(),
  experimentHash: hash,
  seed: z.int().min(0),
  engine: trainerSchema,
  environment: environmentSchema,
  digest: hash,
});
