import { formatShape, sizeOf } from './array.ts';
import type { DataFiles } from './data/files.ts';
import { isDrawn } from './data/recipe.ts';
import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import { placeOfOutput } from './resolve-output.ts';
import { array, type Context, held, list, type Report, zeroRelativeIssue } from './resolve-parts.ts';
import { resolvePrinted, resolveRepeats } from './resolve-printed.ts';
import type { DataExpression, ProblemSource } from './schema.ts';
import type { NdArray, Probe, Problem } from './types.ts';

type ProbeSource = NonNullable<ProblemSource['probes']>[string];

/** What of a problem a probe is about. */
interface ProbedProblem {
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly ports: NonNullable<Problem['ports']>;
  readonly variants: readonly string[];
  /** Whether a seed decides of the inputs. */
  readonly drawn: boolean;
}

/** A probe with its input evaluated. */
export function resolveProbe(
  id: string,
  source: ProbeSource,
  problem: ProbedProblem,
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
  const input = sampleOf(source.input, problem, files, [...path, 'input'], report);
  if (input === undefined) return undefined;
  const output = placeOfOutput(source.output, problem.ports.targets, [...path, 'output'], report);
  const outputs = output?.size ?? sizeOf(problem.targets.shape.slice(1));
  const { truth } = source;
  const value = truth && list(truth.value);
  if (value && value.length !== outputs)
    report(
      [...path, 'truth', 'value'],
      `has ${value.length} numbers; ${output === undefined ? 'the targets have' : `${output.name} has`} ${outputs} a sample`,
    );
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
    ...(output && { output }),
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

/** One sample of the inputs. */
function sampleOf(
  source: DataExpression,
  { inputs, ports }: ProbedProblem,
  files: DataFiles,
  path: SuitePath,
  report: Report,
): NdArray | undefined {
  const one = (expression: DataExpression, sample: readonly number[], at: SuitePath): NdArray | undefined => {
    const given = array(expression, files, at, report, { inputs });
    // One sample of several, as a slice or a CSV file gives it, has the axis of the samples still.
    if (given === undefined || formatShape(given.shape) === formatShape([1, ...sample]))
      return given && { shape: sample, values: given.values };
    if (formatShape(given.shape) !== formatShape(sample)) {
      report(at, `is ${formatShape(given.shape)}; one sample of the inputs is ${formatShape(sample)}`);
    }
    return given;
  };
  const named = ports.inputs;
  if (named === undefined) return one(source, inputs.shape.slice(1), path);
  if (typeof source !== 'object' || !('named' in source)) {
    report(path, `there are several inputs; write { ${named.map(({ name }) => `${name}: …`).join(', ')} }`);
    return undefined;
  }
  const names = named.map(({ name }) => name);
  for (const name of Object.keys(source.named).filter(n => !names.includes(n)))
    report([...path, name], `is no input; ${didYouMean(name, names)}there are ${someOf(names)}`);
  const parts = named.flatMap(({ name, shape }) => {
    const part = source.named[name];
    if (part === undefined) report(path, `has nothing of the input ${name}`);
    return (part !== undefined && one(part, shape, [...path, name])) || [];
  });
  if (parts.length < named.length) return undefined;
  return { shape: inputs.shape.slice(1), values: parts.flatMap(part => Array.from(part.values)) };
}
