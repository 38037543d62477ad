import type { SuitePath } from './errors.ts';
import { markIssues, settingNames } from './marks.ts';
import { type Ends, resolveLayers } from './resolve-graph.ts';
import { modelFromFile } from './resolve-model-file.ts';
import type { Report } from './resolve-parts.ts';
import { resolveStart } from './resolve-start.ts';
import { resolveTraining } from './resolve-training.ts';
import type { Build, SuiteSource, VariantSource } from './schema.ts';
import type { FoundModel, Variant } from './types.ts';

/** What is known of a file that is code. */
export interface CodeFile {
  /** Absolute path. */
  readonly file: string;
  /** SHA-256 over the file and what it imports beside packages. */
  readonly hash: string;
  readonly inspect: InspectModel;
}

/**
 * Builds a model with a suite's own function and says what it is.
 *
 * @param inputShape of one sample
 * @throws Error that says why the model cannot be trained here
 */
export type InspectModel = (build: Build, inputShape: readonly number[]) => FoundModel;

/** The problem that a model is made for. */
export interface ForProblem {
  readonly id: string;
  readonly ends: Ends;
  /** Of the suite. */
  readonly folder: string;
}

/** A variant's layers: written out, or those of the model that its function builds. */
function resolveModel(
  source: VariantSource,
  problem: ForProblem,
  suite: SuiteSource,
  path: SuitePath,
  report: Report,
  code: CodeFile | undefined,
): Pick<Variant, 'layers' | 'graph' | 'frozen' | 'start' | 'code'> {
  const { layers, build } = source;
  const { sample, inputs, targets } = problem.ends;
  const file =
    source.model === undefined
      ? undefined
      : modelFromFile(source.model, problem.ends, problem.folder, [...path, 'model'], report);
  const list = layers ?? file?.layers;
  if (list !== undefined) {
    // What a file of Keras leaves out is Keras' default, whatever the suite's own defaults are.
    const defaults = file === undefined ? suite.defaults : undefined;
    const outputs = source.outputs ?? file?.outputs;
    const { names, ...model } = resolveLayers(list, outputs, problem.ends, defaults?.layers, path, report);
    if (source.weights === undefined || sample === undefined) return model;
    const at = [...path, 'weights'];
    // The weights of a file's model are called as in the file.
    const called = file?.names ?? names;
    const start = resolveStart(
      source.weights,
      { ...model, names: called },
      sample,
      problem.folder,
      at,
      report,
    );
    return { ...model, ...(start.length > 0 && { start }) };
  }
  if (build === undefined || code === undefined || sample === undefined) return { layers: [] };
  if (inputs !== undefined || targets !== undefined) {
    report(
      [...path, 'build'],
      'a model that a function builds has one input and one output; write it as layers with names',
    );
    return { layers: [] };
  }
  try {
    const { file, hash } = code;
    return { layers: [], code: { file, hash, problem: problem.id, ...code.inspect(build, sample) } };
  } catch (error) {
    report([...path, 'build'], error instanceof Error ? error.message : String(error));
    return { layers: [] };
  }
}

/** A variant that is a model, with the settings of its training. */
export function resolveModelVariant(
  id: string,
  source: VariantSource,
  problem: ForProblem,
  suite: SuiteSource,
  path: SuitePath,
  report: Report,
  code: CodeFile | undefined,
) {
  const training = resolveTraining(source, suite, path, report);
  const model = resolveModel(source, problem, suite, path, report, code);
  for (const issue of markIssues(source.marks ?? {}, settingNames(source)))
    report([...path, 'marks', issue.name], issue.message);
  if (training === undefined) return undefined;
  const variant: Variant = {
    id,
    title: source.title ?? id,
    ...model,
    training,
    ...(source.parameters !== undefined && { parameters: source.parameters }),
    marks: { ...suite.defaults?.marks, ...source.marks },
    ...(source.note !== undefined && { note: source.note }),
  };
  return variant;
}
