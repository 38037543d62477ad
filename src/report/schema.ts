import { z } from 'zod';
import { engineSchema, environmentSchema, numSchema as num } from '../records/index.ts';
import { metricNames } from '../suite/index.ts';
import type { Results } from '../verdict/index.ts';

/** Fields that a later version may have added are no error in results, though they are in a record. */
const environment = z.object(environmentSchema.shape);
const numbers = z.array(z.number());
const interval = z.object({ low: z.number(), high: z.number(), level: z.number() });
const price = z.object({ seeds: z.number(), seconds: z.number(), capped: z.literal(true).optional() });
const position = z.object({ line: z.int(), column: z.int() });
const gate = z.enum(['fail', 'warn', 'off']);
const verdict = z.enum(['reproduced', 'not reproduced', 'inconclusive']);
const claimVerdict = z.enum(['supported', 'not meaningful', 'contradicted', 'inconclusive']);
const tolerance = z.object({ absolute: z.number().optional(), relative: z.number().optional() });
const metricName = z.enum(metricNames);
const summary = z.object({
  n: z.int(),
  min: numbers,
  q1: numbers,
  median: numbers,
  q3: numbers,
  max: numbers,
});

const check = z.object({
  id: z.string(),
  target: z.enum(['truth', 'printed', 'threshold']),
  value: numbers,
  tolerance,
  bound: z.enum(['at least', 'at most']).optional(),
  share: z.number(),
  gate,
  within: z.int(),
  seeds: z.int(),
  absent: z.int().optional(),
  interval,
  verdict,
  price: price.optional(),
  place: z
    .object({
      kind: z.enum(['typical', 'lucky', 'unlucky', 'outside']),
      percentile: numbers,
      chance: z.number().optional(),
    })
    .optional(),
  position,
});

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
  truth: numbers,
  printed: numbers.optional(),
  seeds: z.array(seed),
  summary: summary.optional(),
  checks: z.array(check),
});

const band = z.object({ low: z.array(num), median: z.array(num), high: z.array(num) });
const experiment = z.object({
  id: z.string(),
  problem: z.string(),
  variant: z.string(),
  title: z.string(),
  parameters: z.int().optional(),
  assumed: z.array(z.string()),
  counts: z.object({ ok: z.int(), diverged: z.int(), failed: z.int(), missing: z.int() }),
  probes: z.array(probe),
  curve: z.object({ epochs: numbers, loss: band, validation: band.optional() }).optional(),
  seconds: z.object({ init: z.number(), compile: z.number(), train: z.number() }),
  hash: z.string().optional(),
  fingerprints: z.array(z.string()).optional(),
  weights: z.string().optional(),
});

const claim = z.object({
  id: z.string(),
  says: z.string(),
  problem: z.string(),
  probe: z.string(),
  metric: metricName.optional(),
  better: z.string(),
  gate,
  printedErrors: z.record(z.string(), z.number()),
  comparisons: z.array(
    z.object({
      than: z.string(),
      pairs: z.object({ better: z.int(), than: z.int() }),
      probability: z.number(),
      interval,
      p: z.number(),
      adjusted: z.number(),
      contrary: z.object({ p: z.number(), adjusted: z.number() }).optional(),
      verdict: claimVerdict,
      price: price.optional(),
    }),
  ),
  verdict: claimVerdict,
  position,
});

const suite = z.object({
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
  seeds: z.array(z.int()),
  problems: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      note: z.string().optional(),
      experiments: z.array(experiment),
    }),
  ),
  claims: z.array(claim),
  margin: tolerance.optional(),
  unselected: z.object({ experiments: z.array(z.string()), claims: z.array(z.string()) }).optional(),
});

const baseline = z.object({
  file: z.string(),
  obstacles: z.array(z.object({ name: z.string(), says: z.string(), allowed: z.boolean() })),
  comparisons: z.array(
    z.object({
      id: z.string(),
      suite: z.string().optional(),
      change: z.enum(['unchanged', 'no worse', 'drift', 'worse', 'cannot tell']),
      seeds: z.object({ before: z.int(), after: z.int() }),
      metric: metricName.optional(),
      medianError: z.object({ before: num, after: num }),
      probabilityWorse: z.number(),
      probabilityBeyondMargin: z.number().optional(),
      p: z.number(),
      adjusted: z.number(),
      before: summary.optional(),
      after: summary.optional(),
      says: z.string(),
    }),
  ),
});

/** results.json. `Results` in src/verdict says what the fields mean; a field unknown to it is no error. */
export const resultsSchema = z.object({
  format: z.literal(1),
  seedgate: z.string(),
  engine: engineSchema,
  suites: z.array(suite),
  plan: z.object({ experiments: z.array(z.string()), shard: z.string().optional() }).optional(),
  baseline: baseline.optional(),
  gate: z.object({
    passed: z.boolean(),
    failures: z.array(z.string()),
    warnings: z.array(z.string()),
    counts: z.object({ reproduced: z.int(), 'not reproduced': z.int(), inconclusive: z.int() }),
    regressions: z.int(),
  }),
  notes: z.object({ conflicts: z.array(z.string()), foreign: z.array(z.string()) }).optional(),
  environments: z.array(environment),
  cost: z.object({ runs: z.int(), trainSeconds: z.number(), wallSeconds: z.number(), cores: z.int() }),
});

/** Every optional field given, so that one that the schema forgot is missed by the compiler. */
type Whole<T> = T extends readonly (infer E)[]
  ? Whole<E>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Whole<NonNullable<T[K]>> }
    : T;
type Parsed = Whole<z.infer<typeof resultsSchema>>;
/** Fails to compile when the schema and `Results` name different fields. */
type SchemaMatches = [Parsed extends Whole<Results> ? true : never] &
  [Whole<Results> extends Parsed ? true : never];
const matches: SchemaMatches = [true];
void matches;
