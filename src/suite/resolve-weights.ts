import { formatShape } from './array.ts';
import type { DataFiles } from './data/files.ts';
import { isDrawn } from './data/recipe.ts';
import type { SuitePath } from './errors.ts';
import { array, type Report } from './resolve-parts.ts';
import type { DataExpression, Training } from './schema.ts';
import type { NdArray, Numbers } from './types.ts';

/**
 * One weight for each of some samples; undefined, and reported, when it is something else.
 *
 * @param inputs of the samples, which "inputs" stands for
 * @param drawn whether a seed decides of these inputs
 */
export function resolveWeights(
  source: DataExpression,
  inputs: NdArray,
  drawn: boolean,
  files: DataFiles,
  path: SuitePath,
  report: Report,
): Numbers | undefined {
  if (isDrawn(source, drawn)) {
    report(path, 'is another one for each seed; write weights that are the same in all runs');
    return undefined;
  }
  const found = array(source, files, path, report, { inputs });
  if (found === undefined) return undefined;
  const samples = inputs.shape[0] ?? 0;
  const fits = found.shape[0] === samples && found.values.length === samples;
  if (!fits) {
    report(path, `is ${formatShape(found.shape)}; needs one number for each of ${samples} samples`);
    return undefined;
  }
  const wrong = found.values.find((v: number) => v < 0);
  if (wrong === undefined) return found.values;
  report(path, `holds ${wrong}; what a loss is multiplied by must be 0 or more`);
  return undefined;
}

/** What keeps the targets from having classes, or a training from weighting them. */
export function classWeightIssue(
  { classWeight }: Pick<Training, 'classWeight'>,
  targets: NdArray,
  weighted: boolean,
): string | undefined {
  if (classWeight === undefined) return undefined;
  if (weighted)
    return 'classWeight and sampleWeight cannot both be given, as in Keras; multiply the weights of the samples';
  if (targets.shape.length > 2)
    return `classWeight needs one class for each sample; the targets are ${formatShape(targets.shape)}`;
  const [, width = 1] = targets.shape;
  const beyond = Object.keys(classWeight).find(c => width > 1 && Number(c) >= width);
  if (beyond === undefined) return undefined;
  return `classWeight names class ${beyond}; the targets have classes 0 to ${width - 1}`;
}
