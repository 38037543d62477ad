import { z } from 'zod';
import { numSchema as num } from '../../records/index.ts';
import { counts, metricName, numbers, printedValue, summary, target, tolerance } from './parts.ts';

const seed = z.object({
  seed: z.int(),
  status: z.enum(['ok', 'diverged', 'failed', 'missing']),
  reason: z.string().optional(),
  prediction: z.array(num),
  error: num,
  seconds: z.number(),
});

const probe = z.object({
  probe: z.string(),
  title: z.string(),
  metric: z.object({ name: metricName, better: z.enum(['lower', 'higher']), margin: tolerance }).optional(),
  outputs: z.int(),
  truth: numbers,
  target: target.optional(),
  printed: z.object({ value: printedValue, text: z.string() }).optional(),
  seeds: z.array(seed),
  added: z.array(seed).optional(),
  summary: summary.optional(),
});

const band = z.object({ low: z.array(num), median: z.array(num), high: z.array(num) });
const epochRange = z.object({ low: z.number(), median: z.number(), high: z.number() });
const experiment = z.object({
  id: z.string(),
  problem: z.string(),
  variant: z.string(),
  title: z.string(),
  trainer: z.enum(['program', 'imported']).optional(),
  oneRun: z.literal(true).optional(),
  parameters: z.int().optional(),
  eager: z.object({ why: z.string() }).optional(),
  course: z
    .object({ epochs: epochRange, best: epochRange.optional(), stopped: z.int(), runs: z.int() })
    .optional(),
  assumed: z.array(z.string()),
  counts,
  probes: z.array(probe),
  curve: z.object({ epochs: numbers, loss: band, validation: band.optional() }).optional(),
  seconds: z.object({ init: z.number(), compile: z.number(), train: z.number() }),
  hash: z.string().optional(),
  settings: z.string().optional(),
  content: z.string().optional(),
  fingerprints: z.array(z.string()).optional(),
  weights: z.string().optional(),
});

/** A suite of results.json, with its experiments and what each of their runs left. */
export const suite = z.object({
  name: z.string(),
  version: z.string(),
  hash: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.object({
    title: z.string(),
    author: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
  }),
  defects: z.array(z.string()),
  unproven: z.array(z.string()).optional(),
  seeds: z.array(z.int()),
  problems: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      note: z.string().optional(),
      experiments: z.array(experiment),
    }),
  ),
  margin: tolerance.optional(),
  unselected: z.object({ experiments: z.array(z.string()), claims: z.array(z.string()) }).optional(),
});
