import { formatShape, sizeOf } from './array.ts';
import { contentHash } from './canonical.ts';
import { type DataNames, drawOf } from './data/draws.ts';
import type { DataFiles } from './data/files.ts';
import { portsOf } from './data/named.ts';
import { isDrawn, partNames } from './data/recipe.ts';
import { someOf } from './errors.ts';
import { dataNames, markIssues } from './marks.ts';
import { isModel, resolveGiven } from './resolve-given.ts';
import { resolveEvaluation, resolveValidation } from './resolve-held-out.ts';
import { resolveMetrics } from './resolve-metrics.ts';
import { type CodeFile, resolveModelVariant } from './resolve-model.ts';
import { array, type Context, column } from './resolve-parts.ts';
import { resolveProbe } from './resolve-probe.ts';
import { recipeOf } from './resolve-recipe.ts';
import { callbackIssues, lossIssues } from './resolve-training.ts';
import { checkWatched } from './resolve-watched.ts';
import { classWeightIssue, resolveWeights } from './resolve-weights.ts';
import type { ProblemSource, SuiteSource } from './schema.ts';
import type { ImportedVariant, NdArray, Problem, ProgramVariant, Variant } from './types.ts';

/** Where every variant is a program there is nothing that a model is trained on. */
const noData: NdArray = { shape: [0], values: [] };

/**
 * The most batches that one run may train. A step of the smallest model takes about a microsecond, so that this many take
 * a quarter of an hour at best; more than that was a slip of the pen.
 */
const maxSteps = 1_000_000_000;

/** A problem with its data, and its variants. */
export function resolveProblem(
  id: string,
  source: ProblemSource,
  suite: SuiteSource,
  files: DataFiles,
  context: Context,
  code: CodeFile | undefined,
) {
  const { report } = context;
  const path = ['problems', id];
  const variantIds = Object.keys(source.variants);
  if (source.data === undefined) return resolveProgramsOnly(id, source, files, context);
  // What a seed decides is looked at as the first one has it, and so is what the first epoch has.
  const names: DataNames = { suite: suite.id ?? suite.name, problem: source.id ?? id, seed: 1 };
  const draw = drawOf(names);
  const ofData = source.data.each === 'epoch' ? drawOf(names, 1) : draw;
  const [inputsName, targetsName] = partNames.data;
  const given = {
    inputs: array(source.data.inputs, files, [...path, 'data', 'inputs'], report, {
      draw: ofData,
      name: inputsName,
    }),
    targets: undefined as NdArray | undefined,
  };
  given.targets = column(
    array(source.data.targets, files, [...path, 'data', 'targets'], report, {
      draw: ofData,
      name: targetsName,
      ...(given.inputs && { inputs: given.inputs }),
    }),
  );
  if (variantIds.length === 0) report([...path, 'variants'], 'needs at least one variant');
  if (Object.keys({ ...source.probes, ...source.metrics }).length === 0)
    report([...path, 'probes'], 'needs at least one probe, or a metric in metrics');
  const ports = endsOf(given.inputs, given.targets);
  const variants = variantIds.flatMap(v => {
    const variant = source.variants[v];
    const at = [...path, 'variants', v];
    const problem = { id, ends: { sample: given.inputs?.shape.slice(1), ...ports }, folder: files.folder };
    if (variant === undefined || !isModel(variant)) return [];
    return resolveModelVariant(v, variant, problem, suite, at, report, code) ?? [];
  });
  if (given.inputs === undefined || given.targets === undefined) return undefined;
  const data = { inputs: given.inputs, targets: given.targets };
  const { inputs, targets, evaluation, kept } = resolveEvaluation(source, data, files, draw, path, report);
  if (inputs.shape.length < 2) {
    report([...path, 'data', 'inputs'], `is ${formatShape(inputs.shape)}; needs samples × …`);
  }
  if (targets.shape.length < 2) {
    report([...path, 'data', 'targets'], `is ${formatShape(targets.shape)}; needs samples × outputs`);
  }
  if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) {
    report(
      [...path, 'data', 'targets'],
      `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`,
    );
  }
  for (const v of variants) {
    const kept = Math.floor((inputs.shape[0] ?? 0) * (1 - v.training.validationSplit));
    if (kept < 1)
      report(
        [...path, 'variants', v.id],
        `validationSplit ${v.training.validationSplit} leaves no sample to train on`,
      );
    const steps = Math.ceil(kept / v.training.batchSize) * v.training.epochs;
    if (steps > maxSteps)
      report(
        [...path, 'variants', v.id],
        `trains ${steps} batches, epochs times batches of an epoch; at most ${maxSteps}: take fewer epochs, larger batches or fewer samples`,
      );
  }
  const validation = resolveValidation(source, data, evaluation, files, draw, path, report);
  if (validation !== undefined && evaluation !== undefined && sameSamples(validation, evaluation)) {
    context.remark(
      [...path, 'validation'],
      'holds the samples that the metrics are taken on: whatever is chosen by its loss, the epoch at which training ends or a setting, is chosen on the test set',
    );
  }
  for (const v of variants) {
    const at = [...path, 'variants', v.id];
    for (const issue of callbackIssues(v.training, validation !== undefined)) report(at, issue);
    for (const { path: within, message } of lossIssues(v.training, ports.targets ?? []))
      report([...at, 'training', ...within], message);
    const { validationSplit } = v.training;
    const trained = Math.floor((inputs.shape[0] ?? 0) * (1 - validationSplit));
    const last = (of: NdArray): NdArray => rowsFrom(of, trained);
    const held = validation?.targets ?? (validationSplit > 0 ? last(targets) : undefined);
    checkWatched(v.training, { targets, held, ports: ports.targets }, at, report);
    if (ports.targets !== undefined) {
      if (v.training.classWeight !== undefined)
        report(
          at,
          'classWeight is for one target of classes, as in Keras, and there are several targets; write sampleWeight, a number for each sample, which multiplies the losses of all targets',
        );
      continue;
    }
    if (validationSplit === 0 || validation !== undefined || evaluation === undefined) continue;
    if (sameSamples({ inputs: last(inputs), targets: last(targets) }, evaluation))
      context.remark(
        at,
        'validationSplit holds out the samples that the metrics are taken on: whatever is chosen by their loss, the epoch at which training ends or a setting, is chosen on the test set',
      );
  }
  for (const issue of markIssues(source.marks ?? {}, dataNames(source)))
    report([...path, 'marks', issue.name], issue.message);
  const recipe = recipeOf(source, files, path, report);
  const all = recipe?.sameRows === false;
  const trained = variants.map(v =>
    weighted(v, id, source, suite, data, all ? undefined : kept, files, context),
  );
  const rowsTold = all && trained.some(v => v.sampleWeight);
  if (source.data.vary && rowsTold)
    report(
      [...path, 'data', 'vary'],
      'draws the rows that are trained on, and each has a weight of its own (sampleWeight); leave one of both out',
    );
  if (source.data.scaling && (ports.inputs || ports.targets))
    report(
      [...path, 'data', 'scaling'],
      'is for inputs and targets without names; scale the parts of named ones by "scale" and "shift"',
    );
  const probes = Object.entries(source.probes ?? {}).flatMap(
    ([p, s]) =>
      resolveProbe(
        p,
        s,
        { inputs: data.inputs, targets, ports, variants: variantIds, drawn: recipe?.inputsDrawn ?? false },
        files,
        [...path, 'probes', p],
        context,
      ) ?? [],
  );
  const probed = { probes, inputs, targets };
  const metrics = resolveMetrics(source, evaluation, variantIds, path, context, ports.targets, probed);
  const problem: Problem = {
    id,
    title: source.title,
    inputs,
    targets,
    ...((ports.inputs || ports.targets) && { ports }),
    probes,
    ...(evaluation && { evaluation }),
    ...(validation && { validation }),
    ...(recipe?.recipe && { recipe: { ...recipe.recipe, ...(rowsTold && { weighted: true }) } }),
    ...(rowsTold && kept && { rows: kept }),
    ...(metrics.length > 0 && { metrics }),
    ...(source.marks && { marks: source.marks }),
    ...(source.note !== undefined && { note: source.note }),
  };
  const measured = measuredIds(problem, sizeOf(targets.shape.slice(1)));
  return {
    problem,
    ...(recipe?.varied && { varied: { ...problem, recipe: recipe.varied } }),
    variants: inOrder(variantIds, [
      ...trained,
      ...resolveGiven(source, files.folder, measured, path, report),
    ]),
  };
}

/**
 * A variant with the weights of its samples, where it gives some.
 *
 * @param kept the rows of the data that are trained on; all of them when it is left out
 */
function weighted(
  variant: Variant,
  problem: string,
  source: ProblemSource,
  suite: SuiteSource,
  data: Pick<Problem, 'inputs' | 'targets'>,
  kept: readonly number[] | undefined,
  files: DataFiles,
  { report }: Context,
): Variant {
  const path = ['problems', problem, 'variants', variant.id];
  const own = source.variants[variant.id]?.training?.sampleWeight;
  const given = own ?? suite.defaults?.training?.sampleWeight;
  const issue = classWeightIssue(variant.training, data.targets, given !== undefined);
  if (issue !== undefined) report(path, issue);
  if (given === undefined) return variant;
  const at = own === undefined ? ['defaults'] : path;
  const all = resolveWeights(
    given,
    data.inputs,
    source.data !== undefined && isDrawn(source.data.inputs),
    files,
    [...at, 'training', 'sampleWeight'],
    report,
  );
  if (all === undefined) return variant;
  return { ...variant, sampleWeight: kept === undefined ? all : kept.map(row => all[row] as number) };
}

/** The names of several inputs and targets. */
function endsOf(inputs: NdArray | undefined, targets: NdArray | undefined): NonNullable<Problem['ports']> {
  const [ofInputs, ofTargets] = [inputs && portsOf(inputs), targets && portsOf(targets)];
  return { ...(ofInputs && { inputs: ofInputs }), ...(ofTargets && { targets: ofTargets }) };
}

/** Metrics and probes of a problem, with how many numbers each has. */
const measuredIds = (problem: Pick<Problem, 'probes' | 'metrics'>, outputs: number) =>
  new Map([
    ...problem.probes.map(p => [p.id, p.output?.size ?? outputs] as const),
    ...(problem.metrics ?? []).map(m => [m.id, 1] as const),
  ]);

const inOrder = <V extends { readonly id: string }>(ids: readonly string[], variants: readonly V[]): V[] =>
  variants.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

/** A problem without data: its variants are programs, and its metrics are what they give. */
function resolveProgramsOnly(
  id: string,
  source: ProblemSource,
  files: DataFiles,
  context: Context,
): { problem: Problem; variants: (ProgramVariant | ImportedVariant)[]; varied?: never } | undefined {
  const { report } = context;
  const path = ['problems', id];
  const variantIds = Object.keys(source.variants);
  if (variantIds.length === 0) report([...path, 'variants'], 'needs at least one variant');
  const models = Object.entries(source.variants).filter(([, v]) => isModel(v));
  if (models.length > 0) {
    report(
      path,
      `needs "data": ${someOf(models.map(([v]) => v))} ${models.length > 1 ? 'are models' : 'is a model'}`,
    );
    return undefined;
  }
  for (const key of ['probes', 'evaluation'] as const) {
    if (source[key] !== undefined) report([...path, key], 'needs "data"; what programs give are metrics');
  }
  if (Object.keys(source.metrics ?? {}).length === 0)
    report([...path, 'metrics'], 'needs at least one metric, which its programs give');
  const problem: Problem = {
    id,
    title: source.title,
    inputs: noData,
    targets: noData,
    probes: [],
    metrics: resolveMetrics(source, undefined, variantIds, path, context),
    ...(source.note !== undefined && { note: source.note }),
  };
  const variants = resolveGiven(source, files.folder, measuredIds(problem, 1), path, report);
  return { problem, variants };
}

/** The samples from one on. */
function rowsFrom({ shape, values }: NdArray, from: number): NdArray {
  const samples = shape[0] ?? 0;
  const size = values.length / Math.max(1, samples);
  return { shape: [samples - from, ...shape.slice(1)], values: values.slice(from * size) };
}

const sameSamples = (a: Pick<Problem, 'inputs' | 'targets'>, b: Pick<Problem, 'inputs' | 'targets'>) =>
  a === b ||
  (a.inputs.values.length === b.inputs.values.length &&
    contentHash([a.inputs, a.targets]) === contentHash([b.inputs, b.targets]));
