import { completeBare } from './bare.ts';
import { putBeside, type Unproven } from './beside.ts';
import { type Block, isReference, keyOfBlock, named, widthOf } from './blocks.ts';
import { collect, keyOf } from './collect.ts';
import type { Arrays } from './files.ts';
import { dataOf, evaluationOf, type Member } from './group.ts';
import { leftOver } from './left-over.ts';
import type { Measure } from './measure.ts';
import { nameVariants } from './name-variants.ts';
import { placeIn, shownName } from './place.ts';
import { programOf, programOnly } from './program.ts';
import { sameNumbers } from './scalers.ts';
import { asItIs, scaledOf } from './scaling.ts';
import { sourceOf } from './sources.ts';
import type { MadeProblem, ProblemSource, Watched } from './types.ts';
import { toldApart, variantOf } from './variant.ts';
import { type Names, targetsName, Writer } from './writer.ts';

/** Trainings on the same data as a problem: models that are trained here, and programs for the others. */
export function problemOf(
  group: readonly Member[],
  watched: Watched,
  arrays: Arrays,
  unproven: Unproven = new Map(),
): MadeProblem {
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
    const there = Object.keys(alone.problem?.variants ?? {});
    const fate = (f: (typeof fates)[number]) => ({
      ...f,
      // The script as a whole stands for models that leave no number of their own.
      variant: there.includes(f.variant) ? f.variant : (there[0] ?? f.variant),
    });
    return { problem: alone.problem, own: [], fates: fates.map(fate), left: alone.left };
  }
  const { model, trained } = first.member;
  const { xName, yName, line, validation } = trained.fit;
  const names: Names = {
    inputs: model.inputs.map(({ name }) => name),
    targets: model.outputs.map(({ layer }) => layer),
  };
  const { folds } = trained;
  const scaled =
    folds === undefined
      ? scaledOf(
          models.map(m => m.member),
          trained.transforms,
          arrays,
        )
      : asItIs(folds.scaler && { inputs: folds.scaler.source });
  const ofUnits = (member: Member) => member.measures.filter(scaled.isOfUnits);
  const on = evaluationOf(models.map(({ member }) => ({ ...member, measures: ofUnits(member) })));
  const taken = models.map(({ member, id: variant }) => ({
    variant,
    measures: ofUnits(member).filter(m => isTaken(m, x, y, on)),
  }));
  const metrics = collect(taken, 'metric', watched.quick);
  const probes = collect(taken, 'predict', watched.quick);
  const writer = new Writer(arrays, names, scaled);
  const data = writer.pair(
    folds === undefined ? { x, y: scaled.targets(y) } : { x: [folds.x], y: [folds.y] },
    xName ?? 'x',
    yName ?? 'y',
  );
  // Within an estimator what is trained on and what is tested have the same name.
  const heldName = on === undefined || on.name === xName ? 'x-test' : on.name;
  const heldWeight = validation?.sampleWeight;
  const sameAsEvaluation =
    held !== undefined &&
    on !== undefined &&
    keyOfBlock(held.x) === keyOfBlock(on.x) &&
    scaled.targets(held.y).every((part, i) => isReference(on.y[i]) && sameNumbers(part, on.y[i], arrays)) &&
    !isReference(heldWeight);
  const bare = metrics.length === 0 && probes.length === 0;
  const problem: ProblemSource = {
    title: `${xName ?? 'The data'}${yName === xName && yName ? '' : ` and ${yName ?? 'targets'}`} of ${shownName(watched)}`,
    data: { ...data, ...(scaled.scaling && { scaling: scaled.scaling }) },
    ...(folds !== undefined
      ? { evaluation: { split: folds.split } }
      : on !== undefined
        ? { evaluation: writer.pair(on, heldName, targetsName(heldName)) }
        : bare
          ? { evaluation: data }
          : {}),
    ...(sameAsEvaluation || folds?.validated === true
      ? { validation: 'evaluation' as const }
      : held !== undefined && {
          validation: {
            ...writer.pair({ x: held.x, y: scaled.targets(held.y) }, 'x-validation', 'y-validation'),
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
            input: named(names.inputs, scaled.inputs(sample?.x ?? []), (part, name) =>
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
    variants: toldApart(models.map(({ id, member }) => [id, variantOf(member, names, arrays)])),
    ...(line !== undefined && { note: `Trained in ${placeIn(watched, line)}.` }),
  };
  if (bare) completeBare(problem, model.training.loss, names);
  const own: ProblemSource[] = [];
  const left = leftOver(models, taken, watched, scaled);
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
  const { beside, left: alone } = putBeside(models, problem, watched, unproven);
  left.push(...alone);
  const idOfKey = new Map([...metrics, ...probes].map(c => [c.key, c.id]));
  const origins = models.flatMap(({ member, id: variant }, i) =>
    (taken[i]?.measures ?? []).flatMap(measure => {
      const id = idOfKey.get(keyOf(measure));
      const found = sourceOf(measure, member.trained, watched.events.all);
      const percent = found?.[0]?.percent === true;
      if (id === undefined || found === undefined || found.some(f => f.percent !== percent)) return [];
      return [{ variant, id, sources: found.map(f => f.source), ...(percent && { percent }) }];
    }),
  );
  return {
    problem,
    own,
    beside,
    origins,
    left,
    fates: [
      ...fates.map(f => (apart.some(a => a.id === f.variant) ? { ...f, apart: true } : f)),
      ...beside.map(({ variant, program, fit, why }) => ({
        variant: program,
        fit,
        obstacle: { why: `the first steps of ${variant} are not those of Keras: ${why}` },
      })),
    ],
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
