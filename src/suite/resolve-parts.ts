import { DataError, type DataFiles, evaluate } from './data.ts';
import type { SuitePath } from './errors.ts';
import type { DataExpression, SuiteSource } from './schema.ts';
import type { GateLevel, NdArray, Target } from './types.ts';

/** Takes one thing that is wrong in a suite. */
export type Report = (path: SuitePath, message: string) => void;

const defaultShare = 0.8;

/** How a check is written in a suite, but for its value. */
interface CheckSource {
  readonly tolerance: { readonly absolute?: number | undefined; readonly relative?: number | undefined };
  readonly share?: number | undefined;
  readonly gate?: GateLevel | undefined;
}

export const list = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** A check's target, with the suite's defaults merged in. */
export function target(value: number | readonly number[], settings: CheckSource, suite: SuiteSource): Target {
  const { absolute, relative } = settings.tolerance;
  return {
    value: list(value),
    tolerance: { ...(absolute !== undefined && { absolute }), ...(relative !== undefined && { relative }) },
    share: settings.share ?? suite.defaults?.share ?? defaultShare,
    gate: settings.gate ?? suite.defaults?.gate ?? 'warn',
  };
}

/**
 * Says that a relative tolerance of 0 is 0: within it is the exact number alone, which training hardly ever gives. Of
 * several outputs one that is 0 is enough, since all have to be within the tolerance.
 */
export function zeroRelativeIssue(
  value: number | readonly number[],
  tolerance: CheckSource['tolerance'],
): string | undefined {
  if (tolerance.relative === undefined) return undefined;
  const zero = list(value).indexOf(0);
  if (zero < 0) return undefined;
  const which = list(value).length > 1 ? `output ${zero + 1} is 0, and ` : '';
  return `cannot be met: ${which}${tolerance.relative} of 0 is 0, so that exactly 0 alone is within it; write { absolute: … }`;
}

/** Targets that are one column may be written as a flat list: samples become samples × 1. */
export const column = (targets: NdArray | undefined): NdArray | undefined =>
  targets?.shape.length === 1 ? { shape: [...targets.shape, 1], values: targets.values } : targets;

/**
 * The numbers of a data expression; undefined, and reported, when it cannot be evaluated.
 *
 * @param inputs what "inputs" stands for
 */
export function array(
  expression: DataExpression,
  files: DataFiles,
  path: SuitePath,
  report: Report,
  inputs?: NdArray,
): NdArray | undefined {
  try {
    const result = evaluate(expression, { files, ...(inputs && { inputs }) });
    const bad = result.values.findIndex((v: number) => !Number.isFinite(Math.fround(v)));
    if (bad < 0) return result;
    report(path, `number ${bad + 1} is ${result.values[bad]}; data must be finite as 32-bit floats`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    report([...path, ...error.path], error.message);
  }
  return undefined;
}
