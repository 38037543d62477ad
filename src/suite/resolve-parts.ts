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
    const bad = result.values.findIndex(v => !Number.isFinite(Math.fround(v)));
    if (bad < 0) return result;
    report(path, `number ${bad + 1} is ${result.values[bad]}; data must be finite as 32-bit floats`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    report([...path, ...error.path], error.message);
  }
  return undefined;
}
