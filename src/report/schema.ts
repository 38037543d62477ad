import { z } from 'zod';
import { engineSchema, environmentSchema, numSchema as num } from '../records/index.ts';
import { measureNames } from '../suite/index.ts';
import type { Results } from '../verdict/index.ts';

/** Fields that a later version may have added are no error in results, though they are in a record. */
const environment = z.object(environmentSchema.shape);

const numbers = z.array(z.number());
const interval = z.object({ low: z.number(), high: z.number(), level: z.number() });
const price = z.object({ seeds: z.number(), seconds: z.number(), capped: z.literal(true).optional() });
const position = z.object({ line: z.int(), column: z.int() });
const gate = z.enum(['fail', 'warn', 'tell', 'off']);
const tolerance = z.object({ absolute: z.number().optional(), relative: z.number().optional() });
const metricName = z.enum(measureNames);
const summary = z.object({
  n: z.int(),
  min: numbers,
  q1: numbers,
  median: numbers,
  q3: numbers,
  max: numbers,
});

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('near'), value: numbers, tolerance }),
  z.object({ kind: z.enum(['at least', 'at most']), value: numbers }),
]);
const printedValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), value: numbers, half: numbers }),
  z.object({
    kind: z.literal('mean'),
    value: numbers,
    half: numbers,
    sd: z.object({ value: numbers, half: numbers }).optional(),
    runs: z.int(),
  }),
  z.object({ kind: z.literal('best'), value: numbers, half: numbers, runs: z.int() }),
]);

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
const counts = z.object({ ok: z.int(), diverged: z.int(), failed: z.int(), missing: z.int() });
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

const base = {
  id: z.string(),
  suite: z.string(),
  grade: z.enum(['good', 'open', 'bad']),
  gate,
  effect: z.enum(['fails', 'warns', 'told', 'none']),
  excused: z.literal(true).optional(),
  allowed: z.object({ name: z.string(), by: z.string() }).optional(),
  position: position.optional(),
  says: z.string(),
};
const ofProbe = { ...base, experiment: z.string(), probe: z.string() };
const share = {
  target,
  share: z.number(),
  within: z.int(),
  seeds: z.int(),
  absent: z.int(),
  interval,
  price: price.optional(),
  best: z.int().optional(),
};
const comparisonOutcome = z.enum([
  'holds',
  'does not hold, the other way round',
  'does not hold, no real advantage',
  'open',
]);
const claimOutcome = z.enum([...comparisonOutcome.options, 'equivalent', 'differ']);
const meanDistance = z.object({
  of: z.tuple([z.number(), z.number()]),
  difference: z.number(),
  interval,
});
const test = z.object({ p: z.number(), adjusted: z.number() });
const sides = z.object({ before: z.int(), after: z.int() });
const better = z.enum(['lower', 'higher']);

const comparisons = z.array(
  z.object({
    than: z.string(),
    runs: z.object({ better: z.int(), than: z.int() }),
    probability: z.number(),
    interval,
    tests: z.object({ better: test, worse: test, advantage: test }),
    outcome: comparisonOutcome,
    oneRun: z.array(z.string()).optional(),
    price: price.optional(),
  }),
);

const finding = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('runs'),
    experiment: z.string(),
    outcome: z.enum(['complete', 'some died', 'all died', 'incomplete']),
    counts,
  }),
  z.object({
    ...base,
    kind: z.literal('determinism'),
    experiment: z.string(),
    outcome: z.enum(['same bits', 'same to 1e-6', 'not deterministic']),
    seed: z.int(),
    seeded: z.array(z.string()),
    parted: z.object({ name: z.string(), first: z.array(num), second: z.array(num) }).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('seeds'),
    experiment: z.string(),
    outcome: z.enum(['one run', 'nothing is random', 'own seeds kept', 'own seeds replaced']),
    runs: z.int(),
    own: z.array(z.object({ what: z.string(), replaced: z.boolean(), library: z.string().optional() })),
    seeded: z.array(z.string()),
  }),
  z.object({
    ...ofProbe,
    kind: z.literal('fits'),
    outcome: z.enum(['fits', 'open', 'does not fit']),
    printed: printedValue,
    text: z.string(),
    runs: z.int(),
    added: z.int(),
    needed: z.int(),
    family: z.int(),
    p: z.number(),
    sides: z.array(z.object({ atMost: z.int(), atLeast: z.int() })),
    compared: z.array(z.object({ of: z.enum(['mean', 'sd', 'best']), p: z.number(), low: num, high: num })),
    price: price.optional(),
  }),
  z.object({
    ...ofProbe,
    ...share,
    kind: z.literal('near'),
    outcome: z.enum(['near', 'not near', 'open']),
    text: z.string(),
  }),
  z.object({
    ...ofProbe,
    ...share,
    kind: z.literal('hits'),
    outcome: z.enum([
      'accurate, as printed',
      'accurate by luck of the seed',
      'misses, as printed',
      "accurate; the article's run was unlucky",
      'accurate',
      'misses',
      'varies by seed',
      'open',
    ]),
    own: z.boolean().optional(),
  }),
  z.object({
    ...ofProbe,
    ...share,
    kind: z.literal('threshold'),
    outcome: z.enum(['reached', 'not reached', 'open']),
  }),
  z.object({
    ...ofProbe,
    kind: z.literal('repeats'),
    outcome: z.enum(['repeats', 'varies by seed', 'open']),
    tolerance,
    wanted: z.number(),
    share: z.number(),
    interval,
    range: z.array(interval),
    price: price.optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('claim'),
    outcome: comparisonOutcome,
    claim: z.string(),
    claims: z.string(),
    problem: z.string(),
    probe: z.string(),
    better: z.string(),
    metric: better.optional(),
    comparisons,
    printed: z.record(z.string(), z.number()),
  }),
  z.object({
    ...base,
    kind: z.literal('varied'),
    outcome: comparisonOutcome,
    claim: z.string(),
    claims: z.string(),
    problem: z.string(),
    probe: z.string(),
    better: z.string(),
    metric: better.optional(),
    comparisons,
    way: z.enum(['bootstrap', 'leaveOneOut', 'folds']),
    here: comparisonOutcome,
  }),
  z.object({
    ...base,
    kind: z.literal('equivalence'),
    outcome: z.enum(['equivalent', 'differ', 'open']),
    claim: z.string(),
    claims: z.string(),
    problem: z.string(),
    probe: z.string(),
    same: z.string(),
    within: z.number(),
    comparisons: z.array(
      z.object({
        as: z.string(),
        runs: z.object({ same: z.int(), as: z.int() }),
        dead: z.object({ same: z.int(), as: z.int() }),
        outputs: z.array(z.object({ mean: meanDistance, spread: meanDistance })),
        sameDistribution: z.number(),
        tests: z.object({ equivalent: test, differ: test }),
        outcome: z.enum(['equivalent', 'differ', 'open']),
        oneRun: z.array(z.string()).optional(),
        price: price.optional(),
      }),
    ),
  }),
  z.object({
    ...base,
    kind: z.literal('conclusion'),
    outcome: z.enum(['holds', 'does not hold', 'open']),
    concludes: z.string(),
    needs: z.enum(['all', 'any']),
    claims: z.array(z.object({ claim: z.string(), outcome: claimOutcome })),
  }),
  z.object({
    ...base,
    kind: z.literal('luck'),
    outcome: z.enum(['no sign of picking', 'looks picked']),
    values: z.int(),
    meanPlace: z.number(),
    p: z.number(),
    picks: z.number(),
    interval,
  }),
  z.object({
    ...base,
    kind: z.literal('orders'),
    outcome: z.literal('told'),
    chance: z.number(),
    lots: z.number(),
    orders: z.array(z.object({ problem: z.string(), probe: z.string(), variants: z.array(z.string()) })),
  }),
  z.object({
    ...base,
    kind: z.literal('note'),
    outcome: z.enum([
      'conflict',
      'foreign',
      'not judged',
      'nothing can fail',
      'nothing planned',
      'imported',
      'hopeless',
      'several environments',
    ]),
  }),
  z.object({
    ...base,
    kind: z.literal('obstacle'),
    outcome: z.enum(['allowed', 'forbids the comparison']),
    name: z.string(),
    of: z.string().optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('rename'),
    outcome: z.enum(['same runs', 'other random numbers']),
    from: z.string(),
    to: z.string(),
    keep: z.object({ problem: z.string().optional(), variant: z.string().optional() }),
  }),
  z.object({
    ...base,
    kind: z.literal('change'),
    outcome: z.enum([
      'worse',
      'not shown worse',
      'shown no worse',
      'unchanged',
      'moved',
      'not shown moved',
      'cannot tell',
    ]),
    experiment: z.string(),
    probe: z.string().optional(),
    metric: better.optional(),
    seeds: sides,
    paired: z.int().optional(),
    median: z.object({ before: num, after: num }),
    margin: z.object({ relative: z.number(), absolute: z.number() }).optional(),
    probability: z.number().optional(),
    upper: z.number().optional(),
    dead: sides,
    within: sides.optional(),
    tests: z.array(
      z.object({ of: z.enum(['error', 'within', 'dead']), p: z.number(), adjusted: z.number() }),
    ),
    before: summary.optional(),
    after: summary.optional(),
  }),
]);

/** results.json. `Results` in src/verdict says what the fields mean; a field unknown to it is no error. */
export const resultsSchema = z.object({
  format: z.literal(2),
  seedgate: z.string(),
  engine: engineSchema,
  suites: z.array(suite),
  findings: z.array(finding),
  plan: z.object({ experiments: z.array(z.string()), shard: z.string().optional() }).optional(),
  baseline: z.object({ file: z.string() }).optional(),
  gate: z.object({
    passed: z.boolean(),
    strict: z.literal(true).optional(),
    failures: z.array(z.string()),
    warnings: z.array(z.string()),
    counts: z.object({ good: z.int(), open: z.int(), bad: z.int() }),
    regressions: z.int(),
  }),
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
