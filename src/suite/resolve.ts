import { formatShape, sizeOf } from './array.ts';
import { contentHash } from './canonical.ts';
import { type DataFiles, openDataFiles } from './data.ts';
import { type SuitePath, someOf } from './errors.ts';
import { dataNames, markIssues, settingNames } from './marks.ts';
import { resolveEvaluation, resolveMetrics, resolveValidation } from './resolve-evaluation.ts';
import { resolveImported } from './resolve-imported.ts';
import { resolveLayer } from './resolve-layers.ts';
import { array, type Context, column, held, list, type Report, zeroRelativeIssue } from './resolve-parts.ts';
import { resolvePrinted, resolveRepeats } from './resolve-printed.ts';
import { programMeaning, resolveProgram } from './resolve-program.ts';
import { type Build, type SuiteSource, trainingSchema } from './schema.ts';
import { checkIds, streamNames } from './streams.ts';
import type {
  Claim,
  Conclusion,
  Experiment,
  FoundModel,
  Imported,
  ImportedVariant,
  NdArray,
  Probe,
  Problem,
  ProgramVariant,
  Remark,
  StreamNames,
  Suite,
  Variant,
} from './types.ts';

type ProblemSource = SuiteSource['problems'][string];
type ProbeSource = NonNullable<ProblemSource['probes']>[string];
type VariantSource = ProblemSource['variants'][string];
type Resolved = Omit<Suite, 'file' | 'locate'>;

const trainingFields = ['epochs', 'batchSize', 'validationSplit', 'shuffle', 'optimizer', 'loss'] as const;

function resolveProbe(
  id: string,
  source: ProbeSource,
  problem: { inputs: NdArray; targets: NdArray; variants: readonly string[] },
  files: DataFiles,
  path: SuitePath,
  context: Context,
): Probe | undefined {
  const { suite, report } = context;
  const given = array(source.input, files, [...path, 'input'], report, problem.inputs);
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

function resolveTraining(source: VariantSource, suite: SuiteSource, path: SuitePath, report: Report) {
  const merged = { ...suite.defaults?.training, ...source.training };
  const missing = trainingFields.filter(f => merged[f] === undefined);
  if (missing.length > 0) {
    report(
      path,
      `${missing.join(', ')} missing; write ${missing.length > 1 ? 'them' : 'it'} in training here or in defaults.training`,
    );
    return undefined;
  }
  return trainingSchema.parse(merged);
}

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

/** A variant's layers: written out, or those of the model that its function builds. */
function resolveModel(
  source: VariantSource,
  problem: { readonly id: string; readonly sample: readonly number[] | undefined },
  suite: SuiteSource,
  path: SuitePath,
  report: Report,
  code: CodeFile | undefined,
): Pick<Variant, 'layers' | 'code'> {
  const { layers, build } = source;
  if (layers !== undefined) {
    return {
      layers: layers.flatMap(
        (l, i) => resolveLayer(l, suite.defaults?.layers, [...path, 'layers', i], report) ?? [],
      ),
    };
  }
  if (build === undefined || code === undefined || problem.sample === undefined) return { layers: [] };
  try {
    const { file, hash } = code;
    return { layers: [], code: { file, hash, problem: problem.id, ...code.inspect(build, problem.sample) } };
  } catch (error) {
    report([...path, 'build'], error instanceof Error ? error.message : String(error));
    return { layers: [] };
  }
}

function resolveVariant(
  id: string,
  source: VariantSource,
  problem: { readonly id: string; readonly sample: readonly number[] | undefined },
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

/** The settings of a program or a table that marks can be about. */
const keysOf = (source: VariantSource): string[] =>
  Object.entries(source).flatMap(([key, value]) =>
    value === undefined || ['id', 'title', 'marks', 'note'].includes(key) ? [] : [key],
  );

/** What a program is started with, and how its numbers go with what the problem asks for. */
function resolveProgramVariant(
  id: string,
  source: VariantSource & { readonly command: readonly string[] },
  folder: string,
  measured: ReadonlyMap<string, number | undefined>,
  path: SuitePath,
  report: Report,
): ProgramVariant | undefined {
  for (const issue of markIssues(source.marks ?? {}, keysOf(source)))
    report([...path, 'marks', issue.name], issue.message);
  const { numbers = {}, command } = source;
  const program = resolveProgram(
    { ...source, command: [...command], numbers },
    folder,
    measured,
    path,
    report,
  );
  return (
    program && {
      id,
      title: source.title ?? id,
      program,
      marks: { ...source.marks },
      ...(source.note !== undefined && { note: source.note }),
    }
  );
}

/** The numbers of somebody else's runs, with what the problem asks for. */
function resolveImportedVariant(
  id: string,
  source: VariantSource & { readonly imported: NonNullable<VariantSource['imported']> },
  folder: string,
  metrics: readonly string[],
  path: SuitePath,
  report: Report,
): ImportedVariant | undefined {
  for (const issue of markIssues(source.marks ?? {}, keysOf(source)))
    report([...path, 'marks', issue.name], issue.message);
  const imported = resolveImported(source.imported, folder, metrics, [...path, 'imported'], report);
  return (
    imported && {
      id,
      title: source.title ?? id,
      imported,
      marks: { ...source.marks },
      ...(source.note !== undefined && { note: source.note }),
    }
  );
}

const isTable = (
  v: VariantSource | undefined,
): v is VariantSource & { readonly imported: NonNullable<VariantSource['imported']> } =>
  v?.imported !== undefined;

const isCommand = (v: VariantSource | undefined): v is VariantSource & { readonly command: string[] } =>
  v?.command !== undefined;

/** Where every variant is a program there is nothing that a model is trained on. */
const noData: NdArray = { shape: [0], values: [] };

function resolveProblem(
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
  const given = {
    inputs: array(source.data.inputs, files, [...path, 'data', 'inputs'], report),
    targets: undefined as NdArray | undefined,
  };
  given.targets = column(
    array(source.data.targets, files, [...path, 'data', 'targets'], report, given.inputs),
  );
  if (variantIds.length === 0) report([...path, 'variants'], 'needs at least one variant');
  if (Object.keys({ ...source.probes, ...source.metrics }).length === 0)
    report([...path, 'probes'], 'needs at least one probe, or a metric in metrics');
  const variants = variantIds.flatMap(v => {
    const variant = source.variants[v];
    const at = [...path, 'variants', v];
    const problem = { id, sample: given.inputs?.shape.slice(1) };
    if (variant === undefined || isCommand(variant) || isTable(variant)) return [];
    return resolveVariant(v, variant, problem, suite, at, report, code) ?? [];
  });
  if (given.inputs === undefined || given.targets === undefined) return undefined;
  const data = { inputs: given.inputs, targets: given.targets };
  const { inputs, targets, evaluation } = resolveEvaluation(source, data, files, path, report);
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
  }
  const validation = resolveValidation(source, data, evaluation, files, path, report);
  if (validation !== undefined && evaluation !== undefined && sameSamples(validation, evaluation)) {
    context.remark(
      [...path, 'validation'],
      'holds the samples that the metrics are taken on: whatever is chosen by its loss, the epoch at which training ends or a setting, is chosen on the test set',
    );
  }
  for (const v of variants) {
    for (const issue of callbackIssues(v.training, validation !== undefined))
      report([...path, 'variants', v.id], issue);
  }
  for (const issue of markIssues(source.marks ?? {}, dataNames(source)))
    report([...path, 'marks', issue.name], issue.message);
  const metrics = resolveMetrics(source, evaluation, variantIds, path, context);
  const probes = Object.entries(source.probes ?? {}).flatMap(
    ([p, s]) =>
      resolveProbe(
        p,
        s,
        { inputs: data.inputs, targets, variants: variantIds },
        files,
        [...path, 'probes', p],
        context,
      ) ?? [],
  );
  const problem: Problem = {
    id,
    title: source.title,
    inputs,
    targets,
    probes,
    ...(evaluation && { evaluation }),
    ...(validation && { validation }),
    ...(metrics.length > 0 && { metrics }),
    ...(source.marks && { marks: source.marks }),
    ...(source.note !== undefined && { note: source.note }),
  };
  const measured = measuredIds(problem, sizeOf(targets.shape.slice(1)));
  return {
    problem,
    variants: inOrder(variantIds, [...variants, ...programs(source, files.folder, measured, path, report)]),
  };
}

/** Metrics and probes of a problem, with how many numbers each has. */
const measuredIds = (problem: Pick<Problem, 'probes' | 'metrics'>, outputs: number) =>
  new Map([
    ...problem.probes.map(p => [p.id, outputs] as const),
    ...(problem.metrics ?? []).map(m => [m.id, 1] as const),
  ]);

const inOrder = <V extends { readonly id: string }>(ids: readonly string[], variants: readonly V[]): V[] =>
  variants.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

function programs(
  source: ProblemSource,
  folder: string,
  measured: ReadonlyMap<string, number>,
  path: SuitePath,
  report: Report,
): (ProgramVariant | ImportedVariant)[] {
  return Object.entries(source.variants).flatMap(([id, variant]): (ProgramVariant | ImportedVariant)[] => {
    const at = [...path, 'variants', id];
    const found = isCommand(variant)
      ? resolveProgramVariant(id, variant, folder, measured, at, report)
      : isTable(variant)
        ? resolveImportedVariant(id, variant, folder, Object.keys(source.metrics ?? {}), at, report)
        : undefined;
    return found === undefined ? [] : [found];
  });
}

/** A problem without data: its variants are programs, and its metrics are what they give. */
function resolveProgramsOnly(
  id: string,
  source: ProblemSource,
  files: DataFiles,
  context: Context,
): { problem: Problem; variants: (ProgramVariant | ImportedVariant)[] } | undefined {
  const { report } = context;
  const path = ['problems', id];
  const variantIds = Object.keys(source.variants);
  if (variantIds.length === 0) report([...path, 'variants'], 'needs at least one variant');
  const models = Object.entries(source.variants).filter(([, v]) => !isCommand(v) && !isTable(v));
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
  const variants = programs(source, files.folder, measuredIds(problem, 1), path, report);
  return { problem, variants };
}

/** The most comparisons of a suite: each is judged by every pair of runs, and all of them together by Holm's rule. */
const maxComparisons = 10_000;

function checkComparisons({ claims = {} }: SuiteSource, report: Report): void {
  const count = Object.values(claims).reduce((sum, c) => sum + [c.than].flat().length, 0);
  if (count > maxComparisons)
    report(['claims'], `make ${count} comparisons; at most ${maxComparisons} are judged in one suite`);
}

const sameSamples = (a: Pick<Problem, 'inputs' | 'targets'>, b: Pick<Problem, 'inputs' | 'targets'>) =>
  a === b || contentHash([a.inputs, a.targets]) === contentHash([b.inputs, b.targets]);

/** Settings of a training that do not go together. */
function callbackIssues(training: Variant['training'], validated: boolean): string[] {
  const issues: string[] = [];
  const { validationSplit, optimizer, earlyStopping, bestCheckpoint, reduceOnPlateau } = training;
  if (validated && validationSplit > 0) {
    issues.push(
      `validationSplit is ${validationSplit}, but the problem has validation data of its own, by which Keras would take no share; write 0`,
    );
  }
  for (const [name, options] of Object.entries({ earlyStopping, bestCheckpoint, reduceOnPlateau })) {
    if (options === undefined || options.monitor === 'loss' || validated || validationSplit > 0) continue;
    issues.push(
      `${name} watches valLoss, and no samples are held out for it; write a validationSplit, validation data for the problem, or monitor: loss`,
    );
  }
  if (reduceOnPlateau !== undefined && (optimizer.schedule !== undefined || optimizer.decay !== undefined)) {
    const other = optimizer.schedule === undefined ? 'decay' : 'schedule';
    issues.push(
      `reduceOnPlateau sets the learning rate, and so does the optimizer's ${other}; leave one of them out`,
    );
  }
  return issues;
}

function resolveClaim(
  id: string,
  source: NonNullable<SuiteSource['claims']>[string],
  suite: SuiteSource,
  report: Report,
): Claim {
  const path = ['claims', id];
  const problem = Object.hasOwn(suite.problems, source.problem) ? suite.problems[source.problem] : undefined;
  const than = typeof source.than === 'string' ? [source.than] : source.than;
  const measured = source.metric ?? source.probe ?? '';
  if (problem === undefined) {
    report([...path, 'problem'], `no such problem; there are ${someOf(Object.keys(suite.problems))}`);
  } else {
    const variants = Object.keys(problem.variants);
    for (const [field, value] of [
      ['better', source.better] as const,
      ...than.map(t => ['than', t] as const),
    ]) {
      if (!variants.includes(value))
        report([...path, field], `no variant "${value}"; there are ${someOf(variants)}`);
    }
    const twice = than.find((variant, i) => than.indexOf(variant) !== i);
    if (twice !== undefined) report([...path, 'than'], `"${twice}" is listed twice, and would count twice`);
    if (than.includes(source.better)) report([...path, 'than'], 'a variant cannot be better than itself');
    const kind = source.metric === undefined ? 'probe' : 'metric';
    const known = Object.keys(problem[`${kind}s`] ?? {});
    if (!known.includes(measured)) {
      const there = known.length > 0 ? `there are ${someOf(known)}` : `the problem has no ${kind}s`;
      report([...path, kind], `no such ${kind}; ${there}`);
    } else if (kind === 'probe' && problem.probes?.[measured]?.truth === undefined)
      report(
        [...path, kind],
        'has no truth, so which variant is nearer cannot be told; give the probe a truth, or claim a metric',
      );
  }
  return {
    id,
    says: source.says,
    problem: source.problem,
    probe: measured,
    ...(source.metric !== undefined && { metric: true as const }),
    better: source.better,
    than,
    gate: source.gate ?? 'tell',
    ...(source.note !== undefined && { note: source.note }),
  };
}

function resolveConclusions(source: SuiteSource, report: Report): Conclusion[] {
  const known = Object.keys(source.claims ?? {});
  return (source.conclusions ?? []).map((conclusion, i) => {
    conclusion.claims.forEach((claim, at) => {
      const path = ['conclusions', i, 'claims', at];
      if (!known.includes(claim)) report(path, `no such claim; there are ${someOf(known) || 'none'}`);
      else if (conclusion.claims.indexOf(claim) < at) report(path, 'is listed twice');
    });
    return {
      id: String(i + 1),
      says: conclusion.says,
      needs: conclusion.needs ?? 'all',
      claims: conclusion.claims,
      gate: conclusion.gate ?? source.defaults?.gate ?? 'warn',
      ...(conclusion.note !== undefined && { note: conclusion.note }),
    };
  });
}

/** What is known of a suite's file beside its source. */
export interface SuiteFile {
  /** Set when the suite is code. */
  readonly code?: CodeFile;
  /** A number as it is written in the file. */
  readonly textOf?: (path: SuitePath) => string | undefined;
}

/**
 * Merges defaults, evaluates the data and checks what the schema cannot: references, shapes, widths.
 * Every problem goes to `report`; the result is to be used only when there was none.
 *
 * @param folder the suite's folder, for CSV files
 */
export function resolveSuite(
  source: SuiteSource,
  folder: string,
  report: Report,
  { code, textOf }: SuiteFile = {},
): Resolved {
  const remarks: Remark[] = [];
  const remark: Report = (path, message) => remarks.push({ path, message });
  const context: Context = { suite: source, report, remark, textOf };
  const files = openDataFiles(folder);
  const problems: Problem[] = [];
  const experiments: Experiment[] = [];
  for (const issue of markIssues(source.defaults?.marks ?? {}, settingNames(source.defaults ?? {}))) {
    report(['defaults', 'marks', issue.name], issue.message);
  }
  if (Object.keys(source.problems).length === 0) report(['problems'], 'needs at least one problem');
  checkIds(source, report);
  for (const [id, problemSource] of Object.entries(source.problems)) {
    const resolved = resolveProblem(id, problemSource, source, files, context, code);
    if (resolved === undefined) continue;
    problems.push(resolved.problem);
    for (const variant of resolved.variants) {
      const { problem } = resolved;
      const streams = streamNames(source, id, variant.id);
      const kept = streams.suite !== source.name || streams.problem !== id || streams.variant !== variant.id;
      experiments.push({
        id: `${id}/${variant.id}`,
        ...(kept && { streams }),
        problem,
        variant,
        hash: hashOf(streams, problem, variant),
      } as Experiment);
    }
  }
  checkComparisons(source, report);
  const claims = Object.entries(source.claims ?? {}).map(([id, c]) => resolveClaim(id, c, source, report));
  const conclusions = resolveConclusions(source, report);
  const { margin } = source.baseline ?? { margin: {} };
  const meaning = {
    name: source.name,
    version: source.version,
    seeds: source.seeds,
    problems,
    experiments: experiments.map(e => [e.id, e.hash]),
    claims,
    margin,
    // In a suite that is code, any part of the file may decide the data or a model, so that all of it counts.
    ...(code && { code: code.hash }),
  };
  const { title: sourceTitle, author, url, published } = source.source;
  return {
    name: source.name,
    version: source.version,
    title: source.title,
    source: {
      title: sourceTitle,
      ...(author !== undefined && { author }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    },
    seeds: source.seeds,
    defects: source.defects ?? [],
    problems,
    experiments,
    claims,
    conclusions,
    remarks,
    margin: {
      ...(margin.absolute !== undefined && { absolute: margin.absolute }),
      ...(margin.relative !== undefined && { relative: margin.relative }),
    },
    hash: contentHash(meaning),
  };
}

/** The hash of all that decides a run of an experiment but the seed. */
function hashOf(streams: StreamNames, problem: Problem, variant: Experiment['variant']): string {
  if ('program' in variant) return programHash(streams, variant);
  if ('imported' in variant) return importedHash(streams, variant);
  return experimentHash(streams, problem, variant);
}

/** The hash of what decides a program's run but the seed: the program, its files and what is read from it. */
const programHash = (streams: StreamNames, { program }: ProgramVariant): string =>
  contentHash({ ...streams, program: programMeaning(program) });

/** The hash of numbers that are there already: they are all that there is. */
const importedHash = (streams: StreamNames, { imported }: { readonly imported: Imported }): string =>
  contentHash({ ...streams, imported: imported.runs });

/**
 * The hash of what decides a run but the seed. Truths, tolerances and titles are left out: they do not change what is
 * trained; and so are names where the suite keeps an older one by an `id`.
 */
function experimentHash(streams: StreamNames, problem: Problem, variant: Variant): string {
  return contentHash({
    ...streams,
    inputs: problem.inputs,
    targets: problem.targets,
    probes: problem.probes.map(p => [p.id, p.input]),
    // Absent without metrics, so that suites from before they existed keep their hashes.
    ...(problem.metrics && {
      evaluation: problem.evaluation,
      metrics: problem.metrics.map(m => [m.id, m.metric]),
    }),
    ...(problem.validation && { validation: problem.validation }),
    layers: variant.code?.layers ?? variant.layers,
    training: variant.training,
    ...(variant.code && { code: [variant.code.hash, variant.code.model] }),
  });
}
