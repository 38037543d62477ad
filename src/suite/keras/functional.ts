import { stateNames } from '../graph.ts';
import type { LayerSource, PlacedLayerSource } from '../layers/index.ts';
import { convertLayer, type LayerNode, readNode } from './convert-layer.ts';
import { InitError, type Origin } from './types.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A tensor of the model: an input, or what an entry of the list gives; 0 is the output, 1, 2, … are states. */
type Ref = { readonly input: number } | { readonly entry: number; readonly part: number };

/** A layer's entry in the list of the suite. */
interface Entry {
  readonly layer: LayerSource | undefined;
  /** The entry that it uses once more. */
  readonly again?: number;
  readonly name: string;
  readonly from: readonly Ref[];
  readonly states: readonly Ref[];
  readonly trainable: boolean;
}

/** What one use of a layer is given. */
interface Use {
  readonly tensors: readonly Tensor[];
  readonly states: readonly Tensor[];
  readonly options: Json;
}

/** A tensor as Keras names it: a layer, which of its uses, and which of that use's outputs. */
type Tensor = readonly [layer: string, use: number, part: number];

/** A model of Keras as a suite writes it. */
export interface ConvertedGraph {
  readonly inputs: readonly {
    readonly name: string;
    readonly shape: readonly (number | null)[] | undefined;
  }[];
  readonly layers: readonly PlacedLayerSource[];
  /** The layers that the outputs come from, with the names that Keras gives them. */
  readonly outputs: readonly { readonly name: string; readonly layer: string }[];
  /** Every layer of the file, for what is said of the file as a whole. */
  readonly nodes: readonly LayerNode[];
}

const modelClasses = ['Sequential', 'Functional', 'Model'];

/**
 * A Sequential or Functional model, models within it included, as a list of layers that are joined by their names.
 *
 * @throws InitError naming the layer or option that a suite cannot have
 */
export function convertGraph(model: Json, origin: Origin): ConvertedGraph {
  return new Flattener(origin).convert(model);
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
    const inputs = whole.inputs.map(({ name, shape }) => ({ name: this.#named(name), shape }));
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
      nodes: this.#nodes,
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
      outputs: outputs.map((ref, i) => ({ name: names[i]?.name ?? '', layer: nameOf(ref) })),
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

/** The uses of layers that the outputs of a model need. */
function neededBy({ layers, outputs }: ReadModel): Set<string> {
  const needed = new Set<string>();
  const waiting = outputs.map(({ tensor }) => tensor);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, use] = next;
    const key = `${name} ${use}`;
    if (needed.has(key)) continue;
    needed.add(key);
    const { tensors = [], states = [] } = layers.get(name)?.uses[use] ?? {};
    waiting.push(...tensors, ...states);
  }
  return needed;
}

/** Names of the states of a layer as a suite writes it. */
function statesOfSource(source: LayerSource | undefined): string[] {
  const [kind = '', options] = typeof source === 'object' ? (Object.entries(source)[0] ?? []) : [source];
  const inner = isObject(options) && isObject(options.layer) ? Object.keys(options.layer)[0] : undefined;
  return stateNames(kind, inner);
}

/** A model's configuration with its layers by their names. */
interface ReadModel {
  readonly inputs: readonly {
    readonly name: string;
    readonly shape: readonly (number | null)[] | undefined;
  }[];
  readonly layers: ReadonlyMap<string, ReadLayer>;
  readonly outputs: readonly { readonly name: string; readonly tensor: Tensor }[];
}

interface ReadLayer {
  readonly node: LayerNode;
  readonly name: string;
  readonly where: string;
  readonly value: Json;
  readonly uses: readonly Use[];
}

function readModel(model: Json, where: string): ReadModel {
  const kind = String(model.class_name);
  if (!modelClasses.includes(kind)) {
    throw new InitError(
      `${where === 'the model' ? '' : `${where}: `}is a model of class ${kind}; a suite is made from a Sequential or a Functional model`,
    );
  }
  // Keras up to 2.1 has the list itself as a Sequential's configuration.
  const config = model.config;
  const list = Array.isArray(config) ? config : isObject(config) ? config.layers : undefined;
  if (!Array.isArray(list))
    throw new InitError(`${where === 'the model' ? '' : `${where} `}has no list of layers`);
  let number = 0;
  const placed = list.map((value, i) => {
    const node = readNode(value, `layer ${number + 1}`);
    if (node.class_name !== 'InputLayer') number++;
    const entry = value as Json;
    const name = String(entry.name ?? node.config.name ?? `layer-${i + 1}`);
    const shown = node.config.name === undefined ? '' : ` "${String(node.config.name)}"`;
    const at = `layer ${Math.max(1, number)} (${node.class_name}${shown})`;
    return { node, name, where: at, value: entry };
  });
  return kind === 'Sequential' ? sequential(placed, config) : functional(placed, config as Json);
}

type Placed = Omit<ReadLayer, 'uses'>;

function sequential(placed: readonly Placed[], config: unknown): ReadModel {
  const [first] = placed;
  const own = placed.filter(({ node }) => node.class_name !== 'InputLayer');
  const build = isObject(config) ? config.build_input_shape : undefined;
  const shape = shapeIn([first?.node.config.batch_shape, first?.node.config.batch_input_shape, build]);
  let before: Tensor = ['', 0, 0];
  const layers = new Map(
    own.map(layer => {
      const uses: Use[] = [{ tensors: [before], states: [], options: {} }];
      before = [layer.name, 0, 0];
      return [layer.name, { ...layer, uses }] as const;
    }),
  );
  return { inputs: [{ name: '', shape }], layers, outputs: [{ name: before[0], tensor: before }] };
}

function functional(placed: readonly Placed[], config: Json): ReadModel {
  const ends = (value: unknown): Tensor[] => {
    // Keras 3 writes a single end without the list around it, and names some by a mapping.
    if (isTensorName(value)) return [[value[0], value[1] as number, value[2] as number]];
    if (Array.isArray(value)) return value.flatMap(ends);
    return isObject(value) ? Object.values(value).flatMap(ends) : [];
  };
  const inputNames = ends(config.input_layers).map(([name]) => name);
  const layers = new Map<string, ReadLayer>();
  const masked = placed.some(({ node }) => node.config.mask_zero === true);
  for (const layer of placed) {
    if (layer.node.class_name === 'InputLayer') continue;
    const nodes = Array.isArray(layer.value.inbound_nodes) ? layer.value.inbound_nodes : [];
    layers.set(layer.name, { ...layer, uses: nodes.map(node => readUse(node, layer, masked)) });
  }
  const inputs = inputNames.map(name => {
    const input = placed.find(layer => layer.name === name)?.node.config ?? {};
    return { name, shape: shapeIn([input.batch_shape, input.batch_input_shape]) };
  });
  const outputs = countedFromZero(layers, ends(config.output_layers)).map(tensor => ({
    name: tensor[0],
    tensor,
  }));
  return { inputs, layers, outputs };
}

/**
 * Keras 2 counts the uses of a model within the model from 1, since making it was the first, which it does not write down: here all
 * are counted from 0.
 *
 * @returns the ends
 */
function countedFromZero(layers: Map<string, ReadLayer>, ends: readonly Tensor[]): Tensor[] {
  const taken = [...layers.values()].flatMap(({ uses }) =>
    uses.flatMap(({ tensors, states }) => [...tensors, ...states]),
  );
  const counted = (tensors: readonly Tensor[]): Tensor[] =>
    tensors.map(([name, use, part]) => [name, late.has(name) ? use - 1 : use, part]);
  const late = new Set(
    [...taken, ...ends].flatMap(([name, use]) => {
      const layer = layers.get(name);
      const model = layer !== undefined && modelClasses.includes(layer.node.class_name);
      return model && use === layer.uses.length ? [name] : [];
    }),
  );
  for (const [name, layer] of layers) {
    const uses = layer.uses.map(use => ({
      ...use,
      tensors: counted(use.tensors),
      states: counted(use.states),
    }));
    layers.set(name, { ...layer, uses });
  }
  return counted(ends);
}

function shapeIn(candidates: readonly unknown[]): (number | null)[] | undefined {
  const found = candidates.find(Array.isArray) as unknown[] | undefined;
  // An InputLayer of Keras 2 may hold its shape in a list.
  const own = Array.isArray(found?.[0]) ? (found[0] as unknown[]) : found;
  return own?.slice(1).map(axis => (typeof axis === 'number' ? axis : null));
}

const isTensorName = (value: unknown): value is [string, number, number, ...unknown[]] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

/** Arguments of a call that are tensors, by their names in the layers that take several. */
const tensorArguments = ['inputs', 'query', 'value', 'key', 'sequence', 'sequences'];
/** Arguments of a call that are options of a suite's layer. */
const optionArguments = ['use_causal_mask'];

const recurrentClasses = ['LSTM', 'GRU', 'SimpleRNN', 'Bidirectional'];

/** One use: [["name", 0, 0, {}], …] in Keras 2, arguments with tensors that have a history in Keras 3. */
function readUse(node: unknown, { node: layer, where }: Placed, masked: boolean): Use {
  const tensors: Tensor[] = [];
  const states: Tensor[] = [];
  const options: Json = {};
  const collect = (value: unknown, into: Tensor[]): void => {
    if (isTensorName(value)) {
      into.push([value[0], value[1], Number(value[2])]);
      if (isObject(value[3])) named(value[3]);
    } else if (Array.isArray(value)) {
      for (const part of value) collect(part, into);
    } else if (isObject(value)) {
      const history = isObject(value.config) ? value.config.keras_history : undefined;
      if (Array.isArray(history)) into.push([String(history[0]), Number(history[1]), Number(history[2])]);
      else throw new InitError(`${where} is given ${JSON.stringify(value).slice(0, 60)}, which is no layer`);
    }
  };
  const named = (given: Json): void => {
    for (const [name, value] of Object.entries(given)) {
      if (name === 'initial_state') collect(value, states);
      else if (tensorArguments.includes(name)) collect(value, tensors);
      else if (optionArguments.includes(name)) options[name] = value;
      // The mask that an embedding makes goes its way without being named.
      else if (masked && /(^|_)mask$/.test(name)) continue;
      else if (value !== null && value !== false && !(name === 'training' && typeof value !== 'boolean')) {
        throw new InitError(
          `${where} is called with ${name} ${JSON.stringify(value).slice(0, 60)}, which a suite cannot say`,
        );
      }
    }
  };
  if (isObject(node)) {
    collect(node.args ?? [], tensors);
    if (isObject(node.kwargs)) named(node.kwargs);
  } else collect(node, tensors);
  // Keras 2 lists the states behind what a recurrent layer takes.
  if (recurrentClasses.includes(layer.class_name)) states.push(...tensors.splice(1));
  return { tensors, states, options };
}
