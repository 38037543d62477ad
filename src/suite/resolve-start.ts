import { formatShape } from './array.ts';
import type { NdArray } from './array-types.ts';
import { resolveDataFile } from './csv.ts';
import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import { sizeOfModel } from './graph.ts';
import { layerNames } from './layer-names.ts';
import type { WeightSpec } from './layers/index.ts';
import type { StartWeight } from './model-types.ts';
import type { ResolvedLayers } from './resolve-graph.ts';
import type { Report } from './resolve-parts.ts';
import { readWeightFile } from './weight-files.ts';

/** Where a variant's start weights lie: all of a file, or those of the layers that are listed. */
export type StartSource =
  | string
  | { readonly file: string; readonly layers?: Readonly<Record<string, string>> | undefined };

/** A layer of the variant that has weights. */
interface Weighted {
  readonly layer: number;
  readonly name: string;
  /** What else it may be called: its kind and number, and what Keras would call it. */
  readonly aliases: readonly string[];
  readonly weights: readonly WeightSpec[];
}

/**
 * The start weights that a file gives a variant's layers. What is wrong goes to `report`.
 *
 * A name in the file is LAYER/WEIGHT, or what ends so. WEIGHT is the number of the weight in its layer from 0, as in
 * Keras' `get_weights()`, or its name.
 */
export function resolveStart(
  source: StartSource,
  model: ResolvedLayers,
  sample: readonly number[],
  folder: string,
  path: SuitePath,
  report: Report,
): StartWeight[] {
  const { file, layers: listed } = typeof source === 'string' ? { file: source, layers: undefined } : source;
  const fileAt = typeof source === 'string' ? path : [...path, 'file'];
  let arrays: Map<string, NdArray>;
  try {
    const real = resolveDataFile(folder, file);
    try {
      arrays = readWeightFile(real);
    } catch (error) {
      throw new Error(`"${file}" ${(error as Error).message}`);
    }
  } catch (error) {
    report(fileAt, (error as Error).message);
    return [];
  }
  const known = weighted(model, sample);
  const found: StartWeight[] = [];
  const take = (of: Weighted, own: ReadonlyMap<string, NdArray>, at: SuitePath) =>
    found.push(...takeLayer(of, own, at, report));
  if (listed === undefined) {
    const groups = grouped(arrays, known);
    if (groups.others.length > 0) {
      const message = `holds ${someOf(groups.others)}, and no layer is called so; name the layers as in the file, or list those that are meant: weights: { file: ${file}, layers: { LAYER: NAME IN THE FILE } }. The layers are ${someOf(known.map(k => k.name))}`;
      report(fileAt, message);
    }
    for (const [of, own] of groups.layers) take(of, own, fileAt);
    return found;
  }
  for (const [ours, theirs] of Object.entries(listed)) {
    const at = [...path, 'layers', ours];
    const of = known.find(({ name, aliases }) => name === ours || aliases.includes(ours));
    if (of === undefined) {
      const names = known.map(k => k.name);
      report(
        at,
        `there is no layer of this name with weights; ${didYouMean(ours, names)}there are ${someOf(names)}`,
      );
      continue;
    }
    const own = new Map(
      [...arrays].flatMap(([key, value]) => {
        const rest = behind(segments(key), segments(theirs));
        return rest === undefined ? [] : [[rest.join('/'), value] as const];
      }),
    );
    if (own.size > 0) take(of, own, at);
    else report(at, `"${file}" has nothing of "${theirs}"; it has ${someOf([...arrays.keys()])}`);
  }
  return found;
}

function weighted(model: ResolvedLayers, sample: readonly number[]): Weighted[] {
  const kinds = model.layers.map(({ kind }) => kind);
  const numbered = layerNames(kinds);
  return sizeOfModel(model, sample).layers.flatMap(({ weights }, layer): Weighted[] => {
    if (weights.length === 0) return [];
    const own = numbered[layer] as string;
    const before = kinds.slice(0, layer).filter(kind => kind === kinds[layer]).length;
    const inKeras = classInKeras(kinds[layer] as string) + (before === 0 ? '' : `_${before}`);
    const name = model.names.get(layer);
    return [{ layer, name: name ?? own, aliases: [own, inKeras], weights }];
  });
}

/** The one whose name is not simply its class in small letters. */
const classInKeras = (kind: string) => (kind === 'prelu' ? 'p_re_lu' : snake(kind));
const snake = (name: string) => name.replace(/[A-Z]/g, c => `_${c.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());

/** `sequential/dense/kernel:0` and `dense.kernel` in their parts. */
const segments = (key: string) =>
  (key.includes('/') ? key.split('/') : key.split('.')).map(part => part.replace(/:0$/, ''));

/** What stands behind some parts of a name, wherever they are in it. */
function behind(parts: readonly string[], wanted: readonly string[]): string[] | undefined {
  for (let at = 0; at + wanted.length < parts.length; at++)
    if (wanted.every((part, i) => parts[at + i] === part)) return parts.slice(at + wanted.length);
  return undefined;
}

/** The arrays of a file by the layer that they are for, and the names of those that are for none. */
function grouped(arrays: ReadonlyMap<string, NdArray>, known: readonly Weighted[]) {
  const layers = new Map<Weighted, Map<string, NdArray>>();
  const others: string[] = [];
  for (const [key, value] of arrays) {
    const parts = segments(key);
    const at = parts.slice(0, -1).findIndex(part => byName(known, part) !== undefined);
    const of = at < 0 ? undefined : byName(known, parts[at] as string);
    if (of === undefined) {
      others.push(key);
      continue;
    }
    const own = layers.get(of) ?? new Map<string, NdArray>();
    own.set(parts.slice(at + 1).join('/'), value);
    layers.set(of, own);
  }
  return { layers, others };
}

/** By the layer's own name first: another layer may have it as what Keras would call it. */
const byName = (known: readonly Weighted[], name: string) =>
  known.find(k => k.name === name) ?? known.find(k => k.aliases.includes(name));

/** A weight by its number or its name; cells of Keras' recurrent layers, and the layers in wrappers, stand in between. */
function weightAt(weights: readonly WeightSpec[], part: string): WeightSpec | undefined {
  const number = /^(?:(.+)\/)?(\d+)$/.exec(part);
  if (number !== null) {
    const [, of, place] = number;
    return weights.filter(({ name }) => of === undefined || name.startsWith(`${of}/`))[Number(place)];
  }
  const own = part
    .split('/')
    .filter(step => !/^(lstm|gru|simple_rnn)(_cell)?(_\d+)?$/.test(step))
    .map(step => camel(step.replace(/^(forward|backward)_.*$/, '$1')))
    .join('/');
  return weights.find(({ name }) => name === own);
}

/** The weights of one layer; all of them have to be there, in their shapes. */
function takeLayer(
  { layer, name, weights }: Weighted,
  arrays: ReadonlyMap<string, NdArray>,
  path: SuitePath,
  report: Report,
): StartWeight[] {
  const found = new Map<WeightSpec, NdArray>();
  for (const [part, value] of arrays) {
    const spec = weightAt(weights, part);
    if (spec === undefined) {
      const names = weights.map(w => w.name);
      report(
        path,
        `${name} has no weight "${part}"; ${didYouMean(part, names)}it has ${names.join(', ')}, or by number 0 to ${weights.length - 1}`,
      );
      return [];
    }
    if (formatShape(spec.shape) !== formatShape(value.shape)) {
      const turned = formatShape([...value.shape].reverse()) === formatShape(spec.shape);
      report(
        path,
        `${name}/${spec.name} is ${formatShape(value.shape)} in the file and ${formatShape(spec.shape)} in the model${turned ? '; it is turned round, as PyTorch has it: transpose it' : ''}`,
      );
      return [];
    }
    const bad = Array.from(value.values).findIndex(v => !Number.isFinite(Math.fround(v)));
    if (bad >= 0) {
      report(
        path,
        `${name}/${spec.name} holds ${value.values[bad]}; weights must be finite as 32-bit floats`,
      );
      return [];
    }
    found.set(spec, value);
  }
  const missing = weights.filter(spec => !found.has(spec)).map(spec => spec.name);
  if (missing.length > 0) {
    report(path, `has no ${someOf(missing)} of ${name}; all weights of a layer have to be given`);
    return [];
  }
  return weights.flatMap(spec => {
    const value = found.get(spec);
    return value === undefined ? [] : [{ layer, name: spec.name, value }];
  });
}
