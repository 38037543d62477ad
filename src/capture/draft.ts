import { idOf, Names } from '../base/index.ts';
import type { Mark, SuiteSource } from '../suite/index.ts';
import { of } from './events.ts';
import { Arrays } from './files.ts';
import { sharedGates } from './gates.ts';
import { byData, evaluationOf, type Member, members, type Refused } from './group.ts';
import type { Measure } from './measures.ts';
import type { Era } from './model.ts';
import { nameVariants, titleOf } from './name-variants.ts';
import { programOf, programOnly, scriptProgram } from './program.ts';
import { proposeClaim } from './propose.ts';
import { sourceOf } from './sources.ts';
import { isReference, trainings } from './trained.ts';
import type { Draft, MadeProblem, ProblemSource, VariantSource, Watched } from './types.ts';

type Printed = NonNullable<NonNullable<ProblemSource['metrics']>[string]['printed']>;

/** How many seeds a suite begins with, as those of seedgate init. */
const seeds = 20;

/**
 * The suite of a script.
 *
 * @param refused models, by their fit, that a check has found that cannot be trained here, and why
 */
export function draftSuite(watched: Watched, refused: Refused = new Map()): Draft {
  const { events, keras, name, script } = watched;
  const arrays = new Arrays(events.folder);
  const era: Era = { version: of(events.all, 'keras')[0]?.version ?? 'unknown', asked: keras };
  const all = members(trainings(events.all, watched.lines), era, arrays, refused);
  const groups = byData(all);
  const names = new Names();
  const made = groups.map(group => {
    const id = names.take(groups.length === 1 ? name : idOf(`${name} ${dataName(group)}`, name));
    return { id, ...problemOf(group, watched, arrays) };
  });
  const whole: (MadeProblem & { readonly id: string })[] =
    made.length > 0 ? made : [{ id: name, ...scriptProgram(watched) }];
  const problems = whole.flatMap(({ id, problem, own }) => [
    ...(problem === undefined ? [] : [[id, problem] as const]),
    ...own.map(p => [names.take(`${id}-script`), p] as const),
  ]);
  const claims = Object.fromEntries(
    problems.flatMap(([id, problem]) => (watched.quick ? [] : (proposeClaim(id, problem) ?? []))),
  );
  const shared = sharedTraining(problems.map(([, p]) => p));
  const gates = sharedGates(
    problems.map(([, p]) => p),
    all,
    era,
  );
  const suite: SuiteSource = {
    format: 1,
    name,
    version: '1.0.0',
    title: `What ${script} trains`,
    source: { title: script },
    seeds,
    ...((shared ?? gates) && {
      defaults: {
        ...shared,
        ...(gates && { layers: gates.layers }),
        marks: { ...shared?.marks, ...gates?.marks },
      },
    }),
    problems: Object.fromEntries(problems),
    ...(Object.keys(claims).length > 0 && { claims }),
  };
  return {
    suite,
    files: arrays.contents(),
    fates: whole.flatMap(({ id, fates }) =>
      fates.map(({ apart, ...fate }) => ({ ...fate, problem: apart === true ? `${id}-script` : id })),
    ),
    origins: whole.flatMap(({ id: problem, origins = [] }) => origins.map(o => ({ problem, ...o }))),
    left: whole.flatMap(w => w.left),
  };
}

const dataName = (group: readonly Member[]) => {
  const { xName, line } = group[0]?.trained.fit ?? {};
  return xName !== null && xName !== undefined && xName.length > 1 ? xName : `line ${line ?? 0}`;
};

function problemOf(group: readonly Member[], watched: Watched, arrays: Arrays): MadeProblem {
  const ids = nameVariants(group, watched.lines);
  const named = group.map((member, i) => ({ member, id: ids[i] ?? 'model' }));
  const models = named.filter(n => n.member.model !== undefined);
  const fates = named.map(({ id: variant, member }) => ({
    variant,
    fit: member.trained.fit.n,
    obstacle: member.obstacle,
  }));
  const { x, y } = group[0]?.trained.fit.data ?? {};
  if (models.length === 0 || !isReference(x) || !isReference(y)) {
    const alone = programOnly(named, watched);
    return { problem: alone.problem, own: [], fates, left: alone.left };
  }
  const { xName, yName, line } = group[0]?.trained.fit ?? {};
  const on = evaluationOf(models.map(m => m.member));
  const taken = models.map(({ member, id: variant }) => ({
    variant,
    measures: member.measures.filter(m =>
      m.kind === 'predict'
        ? m.values.length === size(y.shape.slice(1)) &&
          m.sample?.x.shape.slice(1).join() === x.shape.slice(1).join()
        : m.metric !== undefined && m.on !== undefined && m.on.x.npy === on?.x.npy && m.on.y.npy === on.y.npy,
    ),
  }));
  const metrics = collect(taken, 'metric', watched.quick);
  const probes = collect(taken, 'predict', watched.quick);
  const inputs = arrays.expression(x, xName ?? 'x', undefined, flatShape(x.shape));
  const targets = arrays.expression(y, yName ?? 'y', x);
  const loss = models[0]?.member.model?.training.loss;
  const evaluationInputs = on && arrays.expression(on.x, on.name, undefined, flatShape(on.x.shape));
  const evaluationTargets =
    on &&
    arrays.expression(
      on.y,
      on.name.replace(/^x/i, 'y') === on.name ? `${on.name}-targets` : on.name.replace(/^x/i, 'y'),
      on.x,
    );
  const { validation: held } = group[0]?.trained.fit ?? {};
  const { sampleWeight: heldWeight } = held ?? {};
  const sameAsEvaluation =
    isReference(held?.x) &&
    isReference(held.y) &&
    held.x.npy === on?.x.npy &&
    held.y.npy === on.y.npy &&
    !isReference(heldWeight);
  const bare = metrics.length === 0 && probes.length === 0;
  const problem: ProblemSource = {
    title: `${xName ?? 'The data'} and ${yName ?? 'targets'} of ${watched.script}`,
    data: { inputs, targets },
    ...((on !== undefined || bare) && {
      evaluation:
        on === undefined
          ? { inputs: 'inputs', targets: 'inputs' }
          : { inputs: evaluationInputs, targets: evaluationTargets },
    }),
    ...(sameAsEvaluation
      ? { validation: 'evaluation' as const }
      : isReference(held?.x) && isReference(held.y)
        ? {
            validation: {
              inputs: arrays.expression(held.x, 'x-validation', undefined, flatShape(held.x.shape)),
              targets: arrays.expression(held.y, 'y-validation', held.x),
              ...(isReference(heldWeight) && {
                sampleWeight: arrays.expression(heldWeight, 'validation-weights', held.x),
              }),
            },
          }
        : {}),
    ...(probes.length > 0 && {
      probes: Object.fromEntries(
        probes.map(({ id: probe, measure, printed }) => [
          probe,
          {
            title: `What is predicted for ${measure.sample?.name ?? 'a sample'}`,
            input: arrays.row(measure.sample, `${probe}`),
            ...(printed && { printed }),
          },
        ]),
      ),
    }),
    ...(metrics.length > 0 && {
      metrics: Object.fromEntries(
        metrics.map(({ id: metric, measure, printed }) => [
          metric,
          { ...(measure.metric && { metric: measure.metric }), ...(printed && { printed }) },
        ]),
      ),
    }),
    variants: Object.fromEntries(
      models.map(({ id: variant, member }) => [variant, variantOf(member, arrays)]),
    ),
    ...(line !== undefined && { note: `Trained in line ${line} of ${watched.script}.` }),
  };
  if (bare) completeBare(problem, inputs, targets, typeof loss === 'string' ? loss : undefined);
  const own: ProblemSource[] = [];
  const left = leftOver(models, taken, watched);
  const apart: { member: Member; id: string }[] = [];
  for (const one of named.filter(n => n.member.model === undefined)) {
    const program = programOf(one, problem, watched);
    if (program === undefined) apart.push(one);
    else problem.variants[one.id] = program;
  }
  if (apart.length > 0) {
    const alone = programOnly(apart, watched);
    if (alone.problem !== undefined) own.push(alone.problem);
    left.push(...alone.left);
  }
  const idOfKey = new Map([...metrics, ...probes].map(c => [c.key, c.id]));
  const origins = models.flatMap(({ member, id: variant }, i) =>
    (taken[i]?.measures ?? []).flatMap(measure => {
      const id = idOfKey.get(keyOf(measure));
      const found = sourceOf(measure, member.trained, watched.events.all);
      if (id === undefined || found === undefined || found.some(f => f.percent)) return [];
      return [{ variant, id, sources: found.map(f => f.source) }];
    }),
  );
  return {
    problem,
    own,
    origins,
    left,
    fates: fates.map(f => (apart.some(a => a.id === f.variant) ? { ...f, apart: true } : f)),
  };
}

const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
/** Keras takes one number a sample without an axis of its own; the format writes samples × 1. */
const flatShape = (shape: readonly number[]) => (shape.length === 1 ? [...shape, 1] : shape);

/** A script that takes no number of a model is held to the loss on the samples that it trains on. */
function completeBare(
  problem: ProblemSource,
  inputs: NonNullable<ProblemSource['data']>['inputs'],
  targets: NonNullable<ProblemSource['data']>['targets'],
  loss: string | undefined,
): void {
  const metric = loss === 'meanAbsoluteError' ? 'meanAbsoluteError' : lossMetrics.find(m => m === loss);
  problem.evaluation = { inputs, targets };
  problem.metrics = { loss: { metric: metric ?? 'meanSquaredError' } };
  problem.note =
    `${problem.note ?? ''} The script takes no number of the model; its loss on the samples that it is trained on stands for one.`.trim();
}
const lossMetrics = [
  'meanSquaredError',
  'binaryCrossentropy',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'kullbackLeiblerDivergence',
  'poisson',
  'logcosh',
] as const;

interface Collected {
  readonly key: string;
  readonly id: string;
  readonly measure: Measure;
  readonly printed: Printed | undefined;
}

/** What makes measures of several models one metric, or one probe. */
const keyOf = ({ kind, sample, metric }: Measure): string =>
  kind === 'predict' ? `${sample?.x.npy} ${sample?.row}` : `${metric}`;

/** Metrics or probes of all variants, each once, with what was printed of each variant. */
function collect(
  taken: readonly { readonly variant: string; readonly measures: readonly Measure[] }[],
  kind: 'metric' | 'predict',
  quick: boolean,
): Collected[] {
  const found = new Map<
    string,
    { key: string; id: string; measure: Measure; values: Record<string, string | string[]> }
  >();
  const names = new Names();
  for (const { variant, measures } of taken) {
    for (const measure of measures.filter(m => (m.kind === 'predict') === (kind === 'predict'))) {
      const key = keyOf(measure);
      const known = found.get(key) ?? { key, id: names.take(measure.id), measure, values: {} };
      const digits = measure.printed?.map(p => p.digits);
      if (digits !== undefined && !quick)
        known.values[variant] ??= digits.length === 1 ? (digits[0] ?? '') : digits;
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ values, ...rest }) => ({
    ...rest,
    printed: Object.keys(values).length > 0 ? { values } : undefined,
  }));
}

function variantOf(member: Member, arrays: Arrays): VariantSource {
  const { model, trained } = member;
  if (model === undefined) throw new Error('a model that could not be translated is no variant');
  const { sampleWeight, x } = trained.fit.data;
  return {
    title: titleOf(member) || 'The model',
    layers: [...model.layers],
    ...(trained.fit.model.parameters !== undefined && { parameters: trained.fit.model.parameters }),
    training: {
      ...model.training,
      ...(isReference(sampleWeight) && {
        sampleWeight: arrays.expression(sampleWeight, 'sample-weights', isReference(x) ? x : undefined),
      }),
    },
    marks: { ...model.marks },
  };
}

/** What is the same for every model of the suite is written once. */
function sharedTraining(problems: readonly ProblemSource[]): SuiteSource['defaults'] | undefined {
  const models = problems.flatMap(p => Object.values(p.variants)).filter(v => v.training !== undefined);
  const [first, ...rest] = models;
  if (first?.training === undefined || rest.length === 0) return undefined;
  const training: Record<string, unknown> = {};
  const marks: Record<string, Mark> = {};
  const marksOf = (v: VariantSource, key: string) =>
    Object.entries(v.marks ?? {}).filter(([name]) => name === key || name.startsWith(`${key}.`));
  for (const [key, value] of Object.entries(first.training)) {
    const same = rest.every(
      v =>
        JSON.stringify(v.training?.[key as keyof typeof v.training]) === JSON.stringify(value) &&
        JSON.stringify(marksOf(v, key)) === JSON.stringify(marksOf(first, key)),
    );
    if (!same) continue;
    training[key] = value;
    for (const [name, mark] of marksOf(first, key)) marks[name] = mark;
  }
  for (const variant of models) {
    for (const key of Object.keys(training)) {
      delete variant.training?.[key as keyof typeof variant.training];
      for (const [name] of marksOf(variant, key)) delete variant.marks?.[name];
    }
    if (Object.keys(variant.training ?? {}).length === 0) delete variant.training;
  }
  return Object.keys(training).length > 0 ? { training, marks } : undefined;
}

/** Numbers that the script took and that the format has no metric for, or on other samples than the problem's. */
function leftOver(
  models: readonly { readonly member: Member; readonly id: string }[],
  taken: readonly { readonly variant: string; readonly measures: readonly Measure[] }[],
  { script }: Watched,
): string[] {
  return models.flatMap(({ member, id }) => {
    const used = taken.find(t => t.variant === id)?.measures ?? [];
    return member.measures
      .filter(m => !used.includes(m) && m.kind !== 'history')
      .map(m => {
        const why =
          m.metric === undefined && m.kind !== 'predict'
            ? 'the format has no such metric of what the model gives'
            : 'it is taken on other samples than the rest';
        return `${script}:${m.line ?? '?'}: ${m.name} of ${id} is not taken over: ${why}`;
      });
  });
}
