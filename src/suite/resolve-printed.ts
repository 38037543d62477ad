import { halfUnit } from './digits.ts';
import { type SuitePath, someOf } from './errors.ts';
import { type Context, held, zeroRelativeIssue } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';
import type { Printed, PrintedValue, Repeats } from './types.ts';

type ProbeSource = NonNullable<SuiteSource['problems'][string]['probes']>[string];
type PrintedSource = NonNullable<ProbeSource['printed']>;
type ValueSource = PrintedSource['values'][string];
type Digits = number | string;
type Vector = Digits | readonly Digits[];

/** What printed values belong to. */
export interface PrintedOf {
  /** Numbers that a run leaves of it. */
  readonly outputs: number;
  readonly variants: readonly string[];
  /** Whether of two runs it can be told which is better: there is a truth, or it is a metric. */
  readonly ranked: boolean;
}

/** What the source printed of a probe or a metric, by variant. */
export function resolvePrinted(
  source: PrintedSource | undefined,
  of: PrintedOf,
  path: SuitePath,
  context: Context,
): Record<string, Printed> {
  const found: Record<string, Printed> = {};
  if (source === undefined) return found;
  const { near, gate } = nearOf(source, path, context);
  for (const [variant, value] of Object.entries(source.values)) {
    const at = [...path, 'values', variant];
    if (!of.variants.includes(variant)) {
      context.report(at, `no such variant; there are ${someOf(of.variants)}`);
      continue;
    }
    const read = readValue(value, of, at, context);
    if (read === undefined) continue;
    const target = near && { kind: 'near' as const, value: read.printed.value, tolerance: near.tolerance };
    found[variant] = { ...read, gate, ...(near && target && { near: { ...near, target } }) };
    const issue = near && zeroRelativeIssue(read.printed.value, near.tolerance);
    if (issue !== undefined) context.report(at, issue);
    if (near) fineness(near.tolerance, read, near.old ? path : [...path, 'near'], context);
  }
  return found;
}

/**
 * The gate of "fits", and the question of being near, in its own words or in the old ones: a tolerance with gate `fail`
 * has always meant that the seeds must come near the printed value. One that only warned told something else, whether two
 * runs come out alike, which `repeats` asks now.
 */
function nearOf(source: PrintedSource, path: SuitePath, { suite, remark }: Context) {
  const gate = source.gate ?? suite.defaults?.gate;
  if (source.tolerance === undefined)
    return {
      gate: gate ?? 'warn',
      ...(source.near && { near: { ...held(source.near, suite), old: false } }),
    };
  const demands = gate === 'fail';
  const instead = demands
    ? 'write near: { tolerance: …, gate: fail } for what it asks, and repeats: { tolerance: … } beside printed for how nearly alike two runs must be'
    : 'write repeats: { tolerance: … } beside printed';
  remark([...path, 'tolerance'], `is read as before; ${instead}`);
  const near =
    source.near ?? (demands ? { tolerance: source.tolerance, share: source.share, gate } : undefined);
  return {
    gate: demands ? ('warn' as const) : (gate ?? 'warn'),
    ...(near && { near: { ...held(near, suite), old: source.near === undefined } }),
  };
}

/** A tolerance that is finer than the printed digits asks for what nobody can know. */
function fineness(
  { absolute, relative }: { absolute?: number; relative?: number },
  { printed, text }: Pick<Printed, 'printed' | 'text'>,
  path: SuitePath,
  { remark }: Context,
): void {
  const output = printed.value.findIndex((v, o) => {
    const reach = absolute ?? (relative ?? 0) * Math.abs(v);
    return reach < (printed.half[o] ?? 0);
  });
  if (output < 0) return;
  const reach = absolute ?? `${relative} of it`;
  remark(
    [...path, 'tolerance'],
    `${reach} is finer than the printed digits of ${text.split(', ')[output]} can tell: what was rounded to it lies within ${printed.half[output]} on either side`,
  );
}

function readValue(
  source: ValueSource,
  of: PrintedOf,
  path: SuitePath,
  context: Context,
): Pick<Printed, 'printed' | 'text'> | undefined {
  const part = (value: Vector, ...below: string[]) =>
    readVector(value, [...path, ...below], of.outputs, context);
  if (typeof source !== 'object' || Array.isArray(source)) {
    const { text, ...value } = part(source as Vector);
    return { printed: { kind: 'run', ...value }, text };
  }
  if ('best' in source) {
    if (!of.ranked || of.outputs !== 1) {
      const why =
        of.outputs === 1 ? 'there is neither a truth nor a metric' : `there are ${of.outputs} outputs`;
      context.report(path, `of the best of several runs it must be known what is better, and ${why}`);
      return undefined;
    }
    const { text, ...value } = part(source.best, 'best');
    return {
      printed: { kind: 'best', ...value, runs: source.of },
      text: `${text} (the best of ${source.of} runs)`,
    };
  }
  const { mean, sd, runs } = source as Exclude<ValueSource, Vector | { best: unknown }>;
  const { text, ...value } = part(mean, 'mean');
  const spread = sd === undefined ? undefined : part(sd, 'sd');
  if (spread?.value.some(v => v < 0)) context.report([...path, 'sd'], 'a standard deviation is 0 or more');
  const printed: PrintedValue = {
    kind: 'mean',
    ...value,
    ...(spread && { sd: { value: spread.value, half: spread.half } }),
    runs,
  };
  const plusMinus = spread ? ` ± ${spread.text}` : '';
  return { printed, text: `${text}${plusMinus} (the mean of ${runs} runs)` };
}

/** Numbers with half a unit of their last printed digits, by the text of the file where there is one. */
function readVector(source: Vector, path: SuitePath, outputs: number, { report, textOf }: Context) {
  const list: readonly Digits[] = Array.isArray(source) ? source : [source as Digits];
  if (list.length !== outputs)
    report(path, `has ${list.length} numbers; ${outputs === 1 ? 'one is' : `${outputs} are`} left by a run`);
  const texts = list.map((v, i) => {
    const at = Array.isArray(source) ? [...path, i] : path;
    return typeof v === 'string' ? v : (textOf?.(at) ?? String(v));
  });
  return {
    value: list.map(Number),
    half: texts.map(text => halfUnit(text) ?? 0),
    text: texts.join(', '),
  };
}

/** When two runs count as nearly the same: as it is asked, or by the tolerance of old suites. */
export function resolveRepeats(
  source: { readonly repeats?: ProbeSource['repeats']; readonly printed?: PrintedSource | undefined },
  { suite }: Context,
): Repeats | undefined {
  const old = source.printed?.tolerance;
  const asked = source.repeats ?? (old && { tolerance: old, share: source.printed?.share });
  // What the suite asks of everything by default is not asked of this: seeds may differ as they like.
  return asked && held({ ...asked, gate: source.repeats?.gate ?? 'tell' }, suite);
}
