import { type DataContext, DataError, evaluate } from './data/evaluate.ts';
import type { DataFiles } from './data/files.ts';
import { asColumn } from './data/recipe.ts';
import type { SuitePath } from './errors.ts';
import type { DataExpression, SuiteSource } from './schema.ts';
import type { GateLevel, NdArray, Tolerance } from './types.ts';

/** Takes one thing that is wrong in a suite. */
export type Report = (path: SuitePath, message: string) => void;

/** What resolving a part of a suite takes beside the part. */
export interface Context {
  readonly suite: SuiteSource;
  readonly report: Report;
  /** Takes what works and had better be written otherwise. */
  readonly remark: Report;
  /** A number as it is written in the file. */
  readonly textOf?: ((path: SuitePath) => string | undefined) | undefined;
}

const defaultShare = 0.8;

type ToleranceSource = { readonly absolute?: number | undefined; readonly relative?: number | undefined };

/** How a question about a tolerance is written in a suite. */
interface HeldSource {
  readonly tolerance: ToleranceSource;
  readonly share?: number | undefined;
  readonly gate?: GateLevel | undefined;
}

export const list = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

const tolerance = ({ absolute, relative }: ToleranceSource): Tolerance => ({
  ...(absolute !== undefined && { absolute }),
  ...(relative !== undefined && { relative }),
});

/**
 * A tolerance with the share of the seeds and the gate, the suite's defaults merged in.
 *
 * @param level the gate where neither says one
 */
export function held(source: HeldSource, suite: SuiteSource, level: GateLevel = 'tell') {
  return { tolerance: tolerance(source.tolerance), ...demand(source, suite, level) };
}

/** Share and gate alone. */
export function demand(source: Pick<HeldSource, 'share' | 'gate'>, suite: SuiteSource, level: GateLevel) {
  return {
    share: source.share ?? suite.defaults?.share ?? defaultShare,
    gate: source.gate ?? suite.defaults?.gate ?? level,
  };
}

/**
 * Says that a relative tolerance of 0 is 0: within it is the exact number alone, which training hardly ever gives. Of
 * several outputs one that is 0 is enough, since all have to be within the tolerance.
 */
export function zeroRelativeIssue(
  value: number | readonly number[],
  tolerance: ToleranceSource,
): string | undefined {
  if (tolerance.relative === undefined) return undefined;
  const zero = list(value).indexOf(0);
  if (zero < 0) return undefined;
  const which = list(value).length > 1 ? `output ${zero + 1} is 0, and ` : '';
  return `cannot be met: ${which}${tolerance.relative} of 0 is 0, so that exactly 0 alone is within it; write { absolute: … }`;
}

export const column = (targets: NdArray | undefined): NdArray | undefined => targets && asColumn(targets);

/**
 * The numbers of a data expression; undefined, and reported, when it cannot be evaluated.
 *
 * @param given what "inputs" stands for, and where random numbers come from
 */
export function array(
  expression: DataExpression,
  files: DataFiles,
  path: SuitePath,
  report: Report,
  given: Omit<DataContext, 'files'> = {},
): NdArray | undefined {
  try {
    const result = evaluate(expression, { files, ...given });
    const bad = result.values.findIndex((v: number) => !Number.isFinite(Math.fround(v)));
    if (bad < 0) return result;
    report(path, `number ${bad + 1} is ${result.values[bad]}; data must be finite as 32-bit floats`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    report([...path, ...error.path], error.message);
  }
  return undefined;
}
