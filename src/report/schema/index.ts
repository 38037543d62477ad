import { z } from 'zod';
import { engineSchema, environmentSchema } from '../../records/index.ts';
import type { Results } from '../../verdict/index.ts';
import { finding } from './findings.ts';
import { suite } from './suite.ts';

/** Fields that a later version may have added are no error in results, though they are in a record. */
const environment = z.object(environmentSchema.shape);

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
