import { formatShape, sizeOf } from './array.ts';
import type { DataFiles } from './data/files.ts';
import { isDrawn } from './data/recipe.ts';
import type { SuitePath } from './errors.ts';
import { array, type Context, held, list, zeroRelativeIssue } from './resolve-parts.ts';
import { resolvePrinted, resolveRepeats } from './resolve-printed.ts';
import type { ProblemSource } from './schema.ts';
import type { NdArray, Probe } from './types.ts';

type ProbeSource = NonNullable<ProblemSource['probes']>[string];

/** A probe with its input evaluated. */
export function resolveProbe(
  id: string,
  source: ProbeSource,
  problem: { inputs: NdArray; targets: NdArray; variants: readonly string[]; drawn: boolean },
  files: DataFiles,
  path: SuitePath,
  context: Context,
): Probe | undefined {
  const { suite, report } = context;
  if (isDrawn(source.input, problem.drawn)) {
    const message =
      'is another sample in every run, since a seed decides of it; a probe asks every run the same, so write the sample out';
    report([...path, 'input'], message);
    return undefined;
  }
  const given = array(source.input, files, [...path, 'input'], report, { inputs: problem.inputs });
  if (given === undefined) return undefined;
  const sample = problem.inputs.shape.slice(1);
  // One sample of several, as a slice or a CSV file gives it, has the axis of the samples still.
  const one = formatShape(given.shape) === formatShape([1, ...sample]);
  const input = one ? { shape: sample, values: given.values } : given;
  if (formatShape(input.shape) !== formatShape(sample)) {
    report(
      [...path, 'input'],
      `is ${formatShape(input.shape)}; one sample of the inputs is ${formatShape(sample)}`,
    );
  }
  const outputs = sizeOf(problem.targets.shape.slice(1));
  const { truth } = source;
  const value = truth && list(truth.value);
  if (value && value.length !== outputs)
    report([...path, 'truth', 'value'], `has ${value.length} numbers; the targets have ${outputs} a sample`);
  const issue = truth && zeroRelativeIssue(truth.value, truth.tolerance);
  if (issue !== undefined) report([...path, 'truth', 'tolerance', 'relative'], issue);
  const asked = truth && held(truth, suite);
  const of = { outputs, variants: problem.variants, ranked: truth !== undefined };
  const printed = resolvePrinted(source.printed, of, [...path, 'printed'], context);
  const repeats = resolveRepeats(source, context);
  return {
    id,
    title: source.title ?? id,
    input,
    ...(value &&
      asked && {
        truth: {
          target: { kind: 'near', value, tolerance: asked.tolerance },
          share: asked.share,
          gate: asked.gate,
        },
      }),
    printed,
    ...(repeats && { repeats }),
    ...(source.note !== undefined && { note: source.note }),
  };
}
