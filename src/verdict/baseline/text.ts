import { z } from 'zod';
import { sha256 } from '../../base/index.ts';
import { environmentSchema } from '../../records/index.ts';
import type { Baseline } from './types.ts';

const num = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])]);
const series = z
  .strictObject({
    suite: z.string(),
    experiment: z.string(),
    probe: z.string(),
    metric: z.string().exactOptional(),
    hash: z.string(),
    content: z.string().exactOptional(),
    weights: z.string(),
    fingerprints: z.array(z.string()).min(1),
    seeds: z.array(z.int().min(0)).min(1),
    values: z.array(z.array(num).min(1)),
  })
  .refine(s => s.values.length === s.seeds.length, 'as many values as seeds')
  .refine(s => s.values.every(v => v.length === s.values[0]?.length), 'as many outputs in every seed')
  .refine(
    s => s.seeds.every((seed, i) => i === 0 || seed > (s.seeds[i - 1] as number)),
    'seeds in ascending order',
  );
const demand = z.strictObject({
  suite: z.string(),
  id: z.string(),
  gate: z.enum(['fail', 'warn', 'tell', 'off']),
  asks: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
});
const file = z.strictObject({
  format: z.literal(1),
  seedgate: z.string(),
  engine: z.enum(['compiled', 'eager']),
  environments: z.array(environmentSchema),
  suites: z.array(z.strictObject({ name: z.string(), version: z.string(), hash: z.string() })),
  series: z.array(series).min(1),
  demands: z.array(demand).exactOptional(),
  digest: z.string(),
});

/**
 * JSON with one line for each environment, suite and series, in a fixed order: what changed in an experiment is one
 * changed line. The digest in the last line guards against accident, it is not a signature.
 */
export function serializeBaseline(baseline: Baseline): string {
  const series = [...baseline.series].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const body = [
    '{',
    `"format":1,`,
    `"seedgate":${JSON.stringify(baseline.seedgate)},`,
    `"engine":${JSON.stringify(baseline.engine)},`,
    `"environments":${lines(baseline.environments)},`,
    `"suites":${lines([...baseline.suites].sort((a, b) => compare(a.name, b.name)))},`,
    `"series":${lines(
      series.map(s => ({
        suite: s.suite,
        experiment: s.experiment,
        probe: s.probe,
        ...(s.metric !== undefined && { metric: s.metric }),
        hash: s.hash,
        ...(s.content !== undefined && { content: s.content }),
        weights: s.weights,
        fingerprints: s.fingerprints,
        seeds: s.seeds,
        values: s.values,
      })),
    )},`,
    ...(baseline.demands === undefined
      ? []
      : [`"demands":${lines([...baseline.demands].sort((a, b) => compare(a.id, b.id)))},`]),
    '',
  ].join('\n');
  return `${body}"digest":"${digestOf(body)}"\n}\n`;
}

/**
 * Reads what `serializeBaseline` wrote. Line ends may have become CRLF on the way.
 *
 * @throws Error that says what is wrong and what to do.
 */
export function parseBaseline(text: string): Baseline {
  const plain = text.replaceAll('\r\n', '\n');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    throw new Error(`is not JSON (${(error as Error).message}); write the baseline anew`);
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== 1)
    throw new Error(`has format ${format}; this version of seedgate reads format 1`);
  const parsed = file.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`is damaged at ${issue?.path.join('.') || 'its root'}: ${issue?.message}; write it anew`);
  }
  const { digest, ...baseline } = parsed.data;
  // Nothing may follow: a name that comes twice in JSON has its last value.
  const end = /"digest":"[0-9a-f]{64}"\s*\}\s*$/.exec(plain);
  if (end === null || digestOf(plain.slice(0, end.index)) !== digest)
    throw new Error('was changed after it was written: its digest does not fit; write it anew');
  const names = baseline.series.map(nameOf);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`holds ${twice} twice; write it anew`);
  return baseline;
}

const digestOf = (body: string) => sha256(body);

const nameOf = (s: { suite: string; experiment: string; probe: string }) =>
  `${s.suite} ${s.experiment}/${s.probe}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function lines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map(v => JSON.stringify(v)).join(',\n')}\n]`;
}
