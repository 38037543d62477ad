import { isObject } from '../base/index.ts';
import type { Mark, PlacedLayerSource } from '../suite/index.ts';
import { isReference } from './blocks.ts';
import type { Arrays } from './files.ts';
import type { Member } from './group.ts';
import { titleOf } from './name-variants.ts';
import type { Translated } from './translated.ts';
import type { VariantSource } from './types.ts';

/**
 * A model as a variant of its problem.
 *
 * @param names what the problem calls its inputs and targets where there are several
 */
export function variantOf(
  member: Member,
  names: { readonly inputs: readonly string[]; readonly targets: readonly string[] },
  arrays: Arrays,
): VariantSource {
  const { model, trained } = member;
  if (model === undefined) throw new Error('a model that could not be translated is no variant');
  const { sampleWeight, x } = trained.fit.data;
  const outputs = outputsOf(model, names.targets);
  const training = byTargets(model, names.targets);
  return {
    title: titleOf(member) || 'The model',
    layers: renamed(model, names.inputs),
    ...(outputs && { outputs }),
    ...(model.weights.length > 0 && { weights: arrays.archive('weights', model.weights) }),
    ...(trained.fit.model.parameters !== undefined && { parameters: trained.fit.model.parameters }),
    training: {
      ...training,
      ...(isReference(sampleWeight) && {
        sampleWeight: arrays.expression(sampleWeight, 'sample-weights', isReference(x) ? x : undefined),
      }),
    },
    marks: {
      ...model.marks,
      ...statedOf('loss', training.loss),
      ...statedOf('lossWeights', training.lossWeights),
    },
    ...(trained.repeats && { note: `The script trains it ${trained.repeats.length + 1} times.` }),
  };
}

/** Variants by their ids; of those that would be called the same the id says which one is meant. */
export function toldApart(
  all: readonly (readonly [id: string, variant: VariantSource])[],
): Record<string, VariantSource> {
  const same = (title: string | undefined) => all.filter(([, v]) => v.title === title).length > 1;
  return Object.fromEntries(
    all.map(([id, v]) => [id, same(v.title) ? { ...v, title: `${v.title} (${id})` } : v]),
  );
}

/** What a script says of each output by itself. */
const statedOf = (key: string, value: unknown): Record<string, Mark> =>
  isObject(value) ? Object.fromEntries(Object.keys(value).map(name => [`${key}.${name}`, 'stated'])) : {};

/** The layers with the names that the problem has for the inputs in the place of the model's own. */
function renamed({ layers, inputs }: Translated, names: readonly string[]): PlacedLayerSource[] {
  const own = inputs.map(({ name }) => name);
  if (own.length < 2 || own.every((name, i) => name === names[i])) return [...layers];
  const turn = (name: string) => names[own.indexOf(name)] ?? name;
  const turnAll = (value: unknown) =>
    typeof value === 'string' ? turn(value) : Array.isArray(value) ? value.map(v => turn(String(v))) : value;
  return layers.map(layer => {
    if (!isObject(layer)) return layer;
    const { from, initialState } = layer;
    return {
      ...layer,
      ...(from !== undefined && { from: turnAll(from) }),
      ...(initialState !== undefined && { initialState: turnAll(initialState) }),
    } as PlacedLayerSource;
  });
}

/** Which layer gives which target, where they are not called the same. */
function outputsOf({ outputs }: Translated, targets: readonly string[]): Record<string, string> | undefined {
  if (outputs.length < 2 || outputs.every(({ layer }, i) => layer === targets[i])) return undefined;
  return Object.fromEntries(outputs.map(({ layer }, i) => [targets[i] ?? layer, layer]));
}

/** The training with losses and their weights by the names of the problem's targets. */
function byTargets({ training, outputs }: Translated, targets: readonly string[]): Translated['training'] {
  const { loss, lossWeights } = training;
  const nameOf = (layer: string) => targets[outputs.findIndex(o => o.layer === layer)] ?? layer;
  const turn = <T>(given: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(given).map(([layer, value]) => [nameOf(layer), value]));
  return {
    ...training,
    ...(typeof loss === 'object' && { loss: turn(loss) }),
    ...(lossWeights && { lossWeights: turn(lossWeights) }),
    ...Object.fromEntries(
      watching.flatMap(name => {
        const { output, ...set } = training[name] ?? {};
        return output === undefined ? [] : [[name, { ...set, output: nameOf(output) }]];
      }),
    ),
  };
}

const watching = ['earlyStopping', 'bestCheckpoint', 'reduceOnPlateau'] as const;
