import type { LossName } from '../suite/index.ts';
import { type Block, isReference, keyOfBlock, named, widthOf } from './blocks.ts';
import { collect, keyOf } from './collect.ts';
import type { Arrays } from './files.ts';
import { dataOf, evaluationOf, type Member } from './group.ts';
import type { Measure } from './measure.ts';
import { nameVariants } from './name-variants.ts';
import { programOf, programOnly } from './program.ts';
import { sourceOf } from './sources.ts';
import type { MadeProblem, ProblemSource, Watched } from './types.ts';
import { variantOf } from './variant.ts';

/** How blocks are written: the arrays, and what a problem calls its inputs and targets where there are several. */
interface Names {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
}

/** Trainings on the same data as a problem: models that are trained here, and programs for the others. */
export function problemOf(group: readonly Member[], watched: Watched, arrays: Arrays): MadeProblem {
  const ids = nameVariants(group, watched.lines);
  const all = group.map((member, i) => ({ member, id: ids[i] ?? 'model' }));
  const models = all.filter(n => n.member.model !== undefined);
  const fates = all.map(({ id: variant, member }) => ({
    variant,
    fit: member.trained.fit.n,
    obstacle: member.obstacle,
  }));
  const [first] = models;
  const { x, y, held } = first === undefined ? {} : dataOf(first.member);
  if (first?.member.model === undefined || x === undefined || y === undefined) {
    const alone = programOnly(all, watched);
    return { problem: alone.problem, own: [], fates, left: alone.left };
  }
  const { model, trained } = first.member;
  const { xName, yName, line, validation } = trained.fit;
  const names: Names = {
    inputs: model.inputs.map(({ name }) => name),
    targets: model.outputs.map(({ layer }) => layer),
  };
  const on = evaluationOf(models.map(m => m.member));
  const taken = models.map(({ member, id: variant }) => ({
    variant,
    measures: member.measures.filter(m => isTaken(m, x, y, on)),
  }));
  const metrics = collect(taken, 'metric', watched.quick);
  const probes = collect(taken, 'predict', watched.quick);
  const writer = new Writer(arrays, names);
  const data = writer.pair({ x, y }, xName ?? 'x', yName ?? 'y');
  const heldWeight = validation?.sampleWeight;
  const sameAsEvaluation =
    held !== undefined &&
    on !== undefined &&
    keyOfBlock(held.x) === keyOfBlock(on.x) &&
    keyOfBlock(held.y) === keyOfBlock(on.y) &&
    !isReference(heldWeight);
  const bare = metrics.length === 0 && probes.length === 0;
  const problem: ProblemSource = {
    title: `${xName ?? 'The data'} and ${yName ?? 'targets'} of ${watched.script}`,
    data,
    ...(on !== undefined
      ? { evaluation: writer.pair(on, on.name, targetsName(on.name)) }
      : bare
        ? { evaluation: data }
        : {}),
    ...(sameAsEvaluation
      ? { validation: 'evaluation' as const }
      : held !== undefined && {
          validation: {
            ...writer.pair(held, 'x-validation', 'y-validation'),
            ...(isReference(heldWeight) && {
              sampleWeight: arrays.expression(heldWeight, 'validation-weights', held.x[0]),
            }),
          },
        }),
    ...(probes.length > 0 && {
      probes: Object.fromEntries(
        probes.map(({ id, measure: { sample }, printed }) => [
          id,
          {
            title: `What is predicted for ${sample?.name ?? 'a sample'}`,
            input: named(names.inputs, sample?.x ?? [], (part, name) =>
              arrays.row({ x: part, row: sample?.row ?? 0 }, name === undefined ? id : `${id} ${name}`),
            ),
            ...(printed && { printed }),
          },
        ]),
      ),
    }),
    ...(metrics.length > 0 && {
      metrics: Object.fromEntries(
        metrics.map(({ id, measure: { metric, output }, printed }) => [
          id,
          {
            ...(metric && { metric }),
            ...(output !== undefined && { output: names.targets[output] ?? '' }),
            ...(printed && { printed }),
          },
        ]),
      ),
    }),
    variants: Object.fromEntries(models.map(({ id, member }) => [id, variantOf(member, names, arrays)])),
    ...(line !== undefined && { note: `Trained in line ${line} of ${watched.script}.` }),
  };
  if (bare) completeBare(problem, model.training.loss, names);
  const own: ProblemSource[] = [];
  const left = leftOver(models, taken, watched);
  const apart: { member: Member; id: string }[] = [];
  for (const one of all.filter(n => n.member.model === undefined)) {
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

/** Whether a number of a model is one of the problem's: a metric on the samples that are held out, or a probe. */
function isTaken(m: Measure, x: Block, y: Block, on: Measure['on']): boolean {
  if (m.kind === 'predict')
    return m.values.length === widthOf(y) && m.sample !== undefined && shapesOf(m.sample.x) === shapesOf(x);
  return (
    m.metric !== undefined &&
    m.on !== undefined &&
    on !== undefined &&
    keyOfBlock(m.on.x) === keyOfBlock(on.x) &&
    keyOfBlock(m.on.y) === keyOfBlock(on.y)
  );
}

const shapesOf = (block: Block): string => block.map(part => part.shape.slice(1).join()).join(' ');
/** Keras takes one number a sample without an axis of its own; the format writes samples × 1. */
const flatShape = (shape: readonly number[]) => (shape.length === 1 ? [...shape, 1] : shape);
/** The targets of x-test are y-test. */
const targetsName = (name: string) => {
  const turned = name.replace(/^x/i, 'y');
  return turned === name ? `${name}-targets` : turned;
};

class Writer {
  readonly #arrays: Arrays;
  readonly #names: Names;

  constructor(arrays: Arrays, names: Names) {
    this.#arrays = arrays;
    this.#names = names;
  }

  /** Inputs and their targets, those of which the one follows from the other by the rule. */
  pair({ x, y }: { readonly x: Block; readonly y: Block }, xName: string, yName: string) {
    const single = x.length === 1 ? x[0] : undefined;
    return {
      inputs: named(this.#names.inputs, x, (part, name) =>
        this.#arrays.expression(part, fileName(xName, name), undefined, flatShape(part.shape)),
      ),
      targets: named(this.#names.targets, y, (part, name) =>
        this.#arrays.expression(part, fileName(yName, name), single),
      ),
    };
  }
}

/** The file of one of several arrays is called after both. */
const fileName = (whole: string, part: string | undefined) =>
  part === undefined ? whole : `${whole} ${part}`;

/** A script that takes no number of a model is held to the loss on the samples that it trains on. */
function completeBare(problem: ProblemSource, loss: unknown, { targets }: Names): void {
  const metricOf = (name: unknown) => lossMetrics.find(m => m === name) ?? ('meanSquaredError' as const);
  problem.metrics =
    targets.length <= 1
      ? {
          loss: {
            metric: metricOf(typeof loss === 'object' && loss !== null ? Object.values(loss)[0] : loss),
          },
        }
      : Object.fromEntries(
          targets.map(output => [
            `${output}-loss`,
            {
              metric: metricOf(
                typeof loss === 'object' && loss !== null
                  ? (loss as Readonly<Record<string, LossName>>)[output]
                  : loss,
              ),
              output,
            },
          ]),
        );
  problem.note =
    `${problem.note ?? ''} The script takes no number of the model; its loss on the samples that it is trained on stands for one.`.trim();
}
const lossMetrics = [
  'meanSquaredError',
  'meanAbsoluteError',
  'binaryCrossentropy',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'kullbackLeiblerDivergence',
  'poisson',
  'logcosh',
] as const;

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
