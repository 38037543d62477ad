import { formatShape } from './array.ts';
import type { Draw } from './data/draws.ts';
import type { DataFiles } from './data/files.ts';
import { isDrawn, partNames, type Samples, takeSplit } from './data/recipe.ts';
import { allSplits, SplitError, type SplitRows } from './data/splits.ts';
import type { SuitePath } from './errors.ts';
import type { Split } from './held-out-schema.ts';
import { array, column, type Report } from './resolve-parts.ts';
import { resolveWeights } from './resolve-weights.ts';
import type { DataExpression, ProblemSource } from './schema.ts';
import type { Problem } from './types.ts';

/**
 * The samples that are trained on, and those that are held out for the metrics: written out as data of their own, or
 * taken out of the problem's data by a stated rule.
 *
 * @param draw where what a seed decides comes from
 */
export function resolveEvaluation(
  source: ProblemSource,
  data: Samples,
  files: DataFiles,
  draw: Draw,
  path: SuitePath,
  report: Report,
): Samples & {
  readonly evaluation?: Samples;
  /** The rows of the data that are trained on, where some are taken out. */
  readonly kept?: readonly number[];
} {
  const given = source.evaluation;
  if (given === undefined) return data;
  const at = [...path, 'evaluation'];
  if (given.split !== undefined) return splitData(data, given.split, draw, [...at, 'split'], report);
  if (given.inputs === undefined || given.targets === undefined) return data;
  const { inputs, targets } = given;
  const evaluation = samplesOf({ inputs, targets }, partNames.evaluation, data, files, draw, at, report);
  return { ...data, ...(evaluation && { evaluation }) };
}

/** The samples that a problem gives for the loss after each epoch; undefined when it gives none. */
export function resolveValidation(
  source: ProblemSource,
  data: Samples,
  evaluation: Samples | undefined,
  files: DataFiles,
  draw: Draw,
  path: SuitePath,
  report: Report,
): Problem['validation'] | undefined {
  const given = source.validation;
  if (given === undefined) return undefined;
  const at = [...path, 'validation'];
  if (given === 'evaluation') {
    if (evaluation === undefined)
      report(at, 'the problem has no evaluation; write one, or { inputs, targets }');
    return evaluation;
  }
  const samples = samplesOf(given, partNames.validation, data, files, draw, at, report);
  if (given.sampleWeight === undefined || samples === undefined) return samples;
  const where = [...at, 'sampleWeight'];
  const sampleWeight = resolveWeights(
    given.sampleWeight,
    samples.inputs,
    isDrawn(given.inputs),
    files,
    where,
    report,
  );
  return { ...samples, ...(sampleWeight && { sampleWeight }) };
}

/** Samples beside the problem's data; reported when their shapes are others. */
function samplesOf(
  given: { readonly inputs: DataExpression; readonly targets: DataExpression },
  [inputsName, targetsName]: readonly [string, string],
  data: Samples,
  files: DataFiles,
  draw: Draw,
  path: SuitePath,
  report: Report,
): Samples | undefined {
  const inputs = array(given.inputs, files, [...path, 'inputs'], report, { draw, name: inputsName });
  const targets = column(
    array(given.targets, files, [...path, 'targets'], report, {
      draw,
      name: targetsName,
      ...(inputs && { inputs }),
    }),
  );
  if (inputs === undefined || targets === undefined) return undefined;
  for (const [part, own, other] of [
    ['inputs', inputs.shape, data.inputs.shape] as const,
    ['targets', targets.shape, data.targets.shape] as const,
  ]) {
    if (own.length !== other.length || formatShape(own.slice(1)) !== formatShape(other.slice(1)))
      report([...path, part], `is ${formatShape(own)}; the data's ${part} are ${formatShape(other)}`);
  }
  if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) {
    const message = `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`;
    report([...path, 'targets'], message);
  }
  return { inputs, targets };
}

function splitData(data: Samples, split: Split, draw: Draw, path: SuitePath, report: Report) {
  const samples = data.inputs.shape[0] ?? 0;
  // Targets that do not fit the inputs have been reported already.
  if (data.targets.shape[0] !== samples || data.inputs.shape.length < 2) return data;
  try {
    // Of folds the first.
    const rows = allSplits(split, data.targets, draw, partNames.split)[0] as SplitRows;
    return { ...takeSplit(data, rows), kept: rows.kept };
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    report([...path, ...error.path], error.message);
    return data;
  }
}
