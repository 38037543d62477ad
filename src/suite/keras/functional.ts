import { isObject } from '../../base/index.ts';
import { stateNames } from '../graph.ts';
import type { LayerSource, PlacedLayerSource } from '../layers/index.ts';
import { convertLayer, type LayerNode } from './convert-layer.ts';
import { type End, modelClasses, neededBy, type ReadLayer, type ReadModel, readModel } from './read-graph.ts';
import type { Json, Tensor } from './read-use.ts';
import { InitError, type Origin } from './types.ts';

/** A tensor of the model: an input, or what an entry of the list gives; 0 is the output, 1, 2, … are states. */
type Ref = { readonly input: number } | { readonly entry: number; readonly part: number };

/** A layer's entry in the list of the suite. */
interface Entry {
  readonly layer: LayerSource | undefined;
  /** The entry that it uses once more. */
  readonly again?: number;
  readonly name: string;
  /** What errors call it: number, class and name in the file. */
  readonly where: string;
  readonly from: readonly Ref[];
  readonly states: readonly Ref[];
  readonly trainable: boolean;
}

/** A model of Keras as a suite writes it. */
export interface ConvertedGraph {
  readonly inputs: readonly {
    readonly name: string;
    readonly shape: readonly (number | null)[] | undefined;
    readonly keras: End;
  }[];
  readonly layers: readonly PlacedLayerSource[];
  /** What errors call each of them: number, class and name in the file. */
  readonly places: readonly string[];
  /** The layers that the outputs come from. */
  readonly outputs: readonly { readonly layer: string; readonly keras: End }[];
  /** Every layer of the file, for what is said of the file as a whole. */
  readonly nodes: readonly LayerNode[];
  /** What Keras calls the layers, one for each that is not used once more. */
  readonly names: readonly string[];
}

/**
 * A Sequential or Functional model, models within it included, as a list of layers that are joined by their names.
 *
 * @throws InitError naming the layer or option that a suite cannot have
 */
export function convertGraph(model: Json, origin: Origin): ConvertedGraph {
  try {
    return new Flattener(origin).convert(model);
  } catch (error) {
    // What is read is anybody's JSON: where a text should be may stand anything.
    if (error instanceof TypeError || error instanceof RangeError)
      throw new InitError('the model is not described as Keras or tf.layers do it; write its file anew');
    throw error;
  }
}

class Flattener {
  readonly #origin: Origin;
  readonly #entries: Entry[] = [];
  readonly #nodes: LayerNode[] = [];
  readonly #names = new Map<string, number>();
  /** The entry in which a layer is first used, by its path through the models. */
  readonly #made = new Map<string, number>();

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  convert(model: Json): ConvertedGraph {
    const whole = readModel(model, 'the model');
    const inputs = whole.inputs.map(({ shape, ...keras }) => ({
      name: this.#named(keras.name),
      shape,
      keras,
    }));
    const outputs = this.#apply(
      whole,
      '',
      inputs.map((_, input) => ({ input })),
      true,
    );
    if (this.#entries.length === 0) throw new InitError('the model has no layers');
    return {
      inputs,
      ...this.#written(inputs, outputs, whole.outputs),
      places: this.#entries.map(({ where }) => where),
      nodes: this.#nodes,
      names: this.#nodes.map(({ config }) => String(config.name ?? '')),
    };
  }

  /** A name that a suite can have, and that no other layer has. */
  #named(name: string): string {
    const plain =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 50) || 'layer';
    const times = (this.#names.get(plain) ?? 0) + 1;
    this.#names.set(plain, times);
    return times === 1 ? plain : this.#named(`${plain}-${times}`);
  }

  /** Adds the layers of a model that is given some tensors; gives where its outputs come from. */
  #apply(model: ReadModel, path: string, inputs: readonly Ref[], trainable: boolean): Ref[] {
    const known = new Map<string, Ref[]>();
    model.inputs.forEach(({ name }, i) => {
      known.set(`${name} 0`, [inputs[i] as Ref]);
    });
    const running = new Set<string>();
    const refsOf = (name: string, use: number): Ref[] => {
      const key = `${name} ${use}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const layer = model.layers.get(name);
      const given = layer?.uses[use];
      if (layer === undefined || given === undefined || running.has(key))
        throw new InitError(`the layer "${name}" takes from something that is not in the model`);
      running.add(key);
      const from = given.tensors.map(refOf);
      const states = given.states.map(refOf);
      const own = `${path}/${name}`;
      const kept = trainable && isTrainable(layer.node);
      const made = modelClasses.includes(layer.node.class_name)
        ? this.#apply(readModel(layer.value, layer.where), own, from, kept)
        : this.#add(layer, own, { ...given, from, states }, kept);
      known.set(key, made);
      return made;
    };
    const refOf = ([name, use, part]: Tensor): Ref => {
      const refs = refsOf(name, use);
      const ref = refs[part] ?? (refs.length === 1 ? refs[0] : undefined);
      if (ref === undefined) throw new InitError(`the layer "${name}" has no output ${part}`);
      return ref;
    };
    // In the order of the file, so that the list of a suite keeps it as far as it can; what leads to no output is none of it,
    // as the masks that Keras 3 writes down.
    const needed = neededBy(model);
    for (const [name, { uses }] of model.layers)
      for (let use = 0; use < uses.length; use++) if (needed.has(`${name} ${use}`)) refsOf(name, use);
    return model.outputs.map(({ tensor }) => refOf(tensor));
  }

  /** Adds one use of a layer; gives its output and its states. */
  #add(
    { node, where, name }: ReadLayer,
    path: string,
    use: { readonly from: readonly Ref[]; readonly states: readonly Ref[]; readonly options: Json },
    trainable: boolean,
  ): Ref[] {
    const again = this.#made.get(path);
    const { return_state } = node.config;
    const called = { ...node, config: { ...withoutTrainable(node.config), ...use.options } };
    const layer = again === undefined ? convertLayer(called, where, this.#origin) : undefined;
    const entry = this.#entries.push({
      layer,
      ...(again !== undefined && { again }),
      name: this.#named(name),
      where,
      from: use.from,
      states: use.states,
      trainable,
    });
    if (again === undefined) {
      this.#made.set(path, entry - 1);
      this.#nodes.push(node);
    }
    const parts = return_state === true || innerReturnsState(node) ? 4 : 0;
    return Array.from({ length: parts + 1 }, (_unused, part) => ({ entry: entry - 1, part }));
  }

  /** The list as a suite has it; what a layer takes is left out where it is the layer before it. */
  #written(
    inputs: ConvertedGraph['inputs'],
    outputs: readonly Ref[],
    names: ReadModel['outputs'],
  ): Pick<ConvertedGraph, 'layers' | 'outputs'> {
    const single = inputs.length === 1;
    const isPrevious = (ref: Ref | undefined, i: number) =>
      ref !== undefined && ('input' in ref ? i === 0 && single : ref.entry === i - 1 && ref.part === 0);
    const implied = this.#entries.map(({ from }, i) => from.length === 1 && isPrevious(from[0], i));
    const wanted = new Set<number>();
    const note = (ref: Ref) => 'entry' in ref && wanted.add(ref.entry);
    this.#entries.forEach(({ from, states, again }, i) => {
      if (!implied[i]) from.forEach(note);
      states.forEach(note);
      if (again !== undefined) wanted.add(again);
    });
    outputs.forEach(ref => {
      if (outputs.length > 1 || ('entry' in ref && ref.entry !== this.#entries.length - 1)) note(ref);
    });
    const nameOf = (ref: Ref): string => {
      if ('input' in ref) return single ? 'inputs' : (inputs[ref.input]?.name ?? '');
      const { name, layer, again } = this.#entries[ref.entry] as Entry;
      if (ref.part === 0) return name;
      const first = layer ?? this.#entries[again ?? 0]?.layer;
      const state = statesOfSource(first)[ref.part - 1];
      if (state === undefined) throw new InitError(`the layer "${name}" has no state ${ref.part}`);
      return `${name}/${state}`;
    };
    const listed = (refs: readonly Ref[]) => (refs.length === 1 ? nameOf(refs[0] as Ref) : refs.map(nameOf));
    const layers = this.#entries.map((entry, i): PlacedLayerSource => {
      const beside = {
        ...(wanted.has(i) && { name: entry.name }),
        ...(!implied[i] && { from: listed(entry.from) }),
        ...(entry.states.length > 0 && { initialState: listed(entry.states) }),
        ...(!entry.trainable && entry.layer !== undefined && { trainable: false }),
      };
      if (entry.again !== undefined) return { shared: this.#entries[entry.again]?.name ?? '', ...beside };
      const { layer } = entry;
      if (Object.keys(beside).length === 0) return layer as PlacedLayerSource;
      return {
        ...(typeof layer === 'string' ? { [layer]: {} } : (layer as object)),
        ...beside,
      } as PlacedLayerSource;
    });
    return {
      layers,
      outputs: outputs.map((ref, i) => {
        const { tensor: _, ...keras } = names[i] ?? { name: '', tensor: undefined };
        return { layer: nameOf(ref), keras };
      }),
    };
  }
}

const innerReturnsState = ({ config }: LayerNode): boolean =>
  isObject(config.layer) && isObject(config.layer.config) && config.layer.config.return_state === true;

/** A wrapper is not trained where the layer that it holds is not. */
const isTrainable = ({ config }: LayerNode): boolean =>
  config.trainable !== false &&
  !(isObject(config.layer) && isObject(config.layer.config) && config.layer.config.trainable === false);

/** A configuration that does not say whether the layer is trained, as its entry in the list does. */
function withoutTrainable({ trainable: _, ...config }: Json): Json {
  const held = ['layer', 'backward_layer'].flatMap(key => {
    const inner = config[key];
    if (!isObject(inner) || !isObject(inner.config)) return [];
    return [[key, { ...inner, config: withoutTrainable(inner.config) }] as const];
  });
  return { ...config, ...Object.fromEntries(held) };
}

/** Names of the states of a layer as a suite writes it. */
function statesOfSource(source: LayerSource | undefined): string[] {
  const [kind = '', options] = typeof source === 'object' ? (Object.entries(source)[0] ?? []) : [source];
  const inner = isObject(options) && isObject(options.layer) ? Object.keys(options.layer)[0] : undefined;
  return stateNames(kind, inner);
}
