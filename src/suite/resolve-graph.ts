import { formatShape } from './array.ts';
import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import { chained, sizeOfModel, stateNames } from './graph.ts';
import type { Graph, GraphCall, Port, Source } from './graph-types.ts';
import { factsOf, isPlainKind, type Layer, type PlacedLayerSource, unwrapped } from './layers/index.ts';
import { isMapping, resolveLayer, type SuiteLayerDefaults } from './resolve-layers.ts';
import type { Report } from './resolve-parts.ts';

/** The inputs and targets that a model is made for. */
export interface Ends {
  /** Shape of a sample; unknown where the data cannot be read. */
  readonly sample: readonly number[] | undefined;
  readonly inputs?: readonly Port[];
  readonly targets?: readonly Port[];
}

/** Where a variant's outputs come from: one layer, or one for each target by its name. */
export type OutputsSource = string | Readonly<Record<string, string>>;

/** What a variant's layers come to. */
export interface ResolvedLayers {
  readonly layers: readonly Layer[];
  /** Absent where they are one after the other. */
  readonly graph?: Graph;
  readonly frozen?: readonly number[];
  /** What each layer is called in the suite, by its place. */
  readonly names: ReadonlyMap<number, string>;
}

/** What the only input is called in "from". */
const onlyInput = 'inputs';

/** What stands beside a layer's kind. */
interface Placed {
  readonly name?: string;
  readonly from?: string | readonly string[];
  readonly initialState?: string | readonly string[];
  readonly trainable?: boolean;
  readonly shared?: string;
}

/** Resolves the layers of a variant and joins them by their names. */
export function resolveLayers(
  sources: readonly PlacedLayerSource[],
  outputs: OutputsSource | undefined,
  ends: Ends,
  defaults: SuiteLayerDefaults | undefined,
  path: SuitePath,
  report: Report,
): ResolvedLayers {
  const reader = new GraphReader(ends, report);
  sources.forEach((source, i) => {
    reader.read(source, defaults, [...path, 'layers', i]);
  });
  return reader.end(outputs, path);
}

class GraphReader {
  readonly #ends: Ends;
  readonly #report: Report;
  readonly #layers: Layer[] = [];
  readonly #frozen: number[] = [];
  readonly #calls: (GraphCall & { readonly path: SuitePath })[] = [];
  readonly #names = new Map<number, string>();
  /** Where each name leads. */
  readonly #sources = new Map<string, Source>();
  /** Whether anything was left out of the model since it cannot be read. */
  #broken = false;

  constructor(ends: Ends, report: Report) {
    this.#ends = ends;
    this.#report = (at, message) => {
      this.#broken = true;
      report(at, message);
    };
    const inputs = ends.inputs?.map(({ name }) => name) ?? [onlyInput];
    inputs.forEach((name, input) => {
      this.#sources.set(name, { input });
    });
  }

  /** Reads the next entry of the list. */
  read(source: PlacedLayerSource, defaults: SuiteLayerDefaults | undefined, path: SuitePath): void {
    const { name, from, initialState, trainable, shared, ...kind } = (
      isMapping(source) ? source : { [String(source)]: {} }
    ) as Placed & Record<string, unknown>;
    const layer =
      shared === undefined ? this.#own(kind, defaults, trainable, path) : this.#sharedLayer(shared, path);
    if (layer === undefined) {
      this.#broken = true;
      // So that who takes from it is not told besides that there is nothing of this name.
      if (name !== undefined) this.#sources.set(name, { input: 0 });
      return;
    }
    const taken = this.#takenFrom(from, layer, path);
    const states = this.#statesFrom(initialState, layer, path);
    const call = this.#calls.length;
    this.#calls.push({ layer, from: taken, ...(states && { states }), path });
    if (name === undefined) return;
    if (this.#sources.has(name)) {
      const what = this.#ends.inputs?.some(port => port.name === name) ? 'an input' : 'a layer before';
      this.#report(
        [...path, 'name'],
        name === onlyInput && this.#ends.inputs === undefined
          ? 'is what the model is given; choose another name'
          : `is the name of ${what} already; to use a layer once more write { shared: ${name}, from: … }`,
      );
      return;
    }
    this.#sources.set(name, { call, part: 0 });
    if (!this.#names.has(layer)) this.#names.set(layer, name);
  }

  #own(
    kind: Record<string, unknown>,
    defaults: SuiteLayerDefaults | undefined,
    trainable: boolean | undefined,
    path: SuitePath,
  ): number | undefined {
    const layer = resolveLayer(kind, defaults, path, this.#report);
    if (layer === undefined) return undefined;
    const place = this.#layers.push(layer) - 1;
    if (trainable === false) this.#frozen.push(place);
    return place;
  }

  #sharedLayer(name: string, path: SuitePath): number | undefined {
    const source = this.#sources.get(name);
    const layer = source !== undefined && 'call' in source ? this.#calls[source.call]?.layer : undefined;
    if (layer === undefined) this.#report([...path, 'shared'], this.#unknown(name, 'layer'));
    return layer;
  }

  #unknown(name: string, what: string): string {
    const known = [...this.#sources.keys()];
    return `there is no ${what} "${name}" before it; ${didYouMean(name, known)}there are ${someOf(known)}`;
  }

  /** A source by its name, or by the name of a recurrent layer and of one of its states. */
  #find(written: string, path: SuitePath): Source | undefined {
    const [name = '', state] = written.split('/');
    const source = this.#sources.get(name);
    if (source === undefined) {
      this.#report(path, this.#unknown(name, 'layer or input'));
      return undefined;
    }
    if (state === undefined) return source;
    const states = this.#statesOf(source);
    const part = states.indexOf(state) + 1;
    if (part > 0 && 'call' in source) return { call: source.call, part };
    this.#report(
      path,
      states.length === 0
        ? `"${name}" has no states; recurrent layers have, and bidirectional ones without "backward"`
        : `"${name}" has no state "${state}"; ${didYouMean(state, states)}it has ${states.join(', ')}`,
    );
    return undefined;
  }

  #layerOf(source: Source): Layer | undefined {
    return 'call' in source ? this.#layers[this.#calls[source.call]?.layer ?? -1] : undefined;
  }

  #statesOf(source: Source): string[] {
    const layer = this.#layerOf(source);
    return layer === undefined ? [] : statesOfLayer(layer);
  }

  #takenFrom(from: Placed['from'], layer: number, path: SuitePath): Source[] {
    const { kind } = this.#layers[layer] as Layer;
    const takes = (isPlainKind(kind) ? factsOf(kind).takes : undefined) ?? { least: 1, most: 1 };
    const few = takes.least === takes.most ? `${takes.least}` : `${takes.least} or more`;
    if (from === undefined) {
      if (takes.least > 1) {
        this.#report(path, `${kind} takes ${few} layers; name them: from: [A, B]`);
        return [];
      }
      if (this.#calls.length === 0 && this.#ends.inputs !== undefined) {
        const names = this.#ends.inputs.map(({ name }) => name);
        this.#report(path, `needs "from": which of the inputs ${someOf(names)} it takes`);
        return [];
      }
      return [chained(this.#calls.length)];
    }
    const list = typeof from === 'string' ? [from] : from;
    if (list.length < takes.least || list.length > takes.most) {
      const other = takes.most === 1 ? '; put them together by a concatenate or an add before' : '';
      this.#report([...path, 'from'], `${kind} takes ${few}, and ${list.length} are named${other}`);
    }
    return list.flatMap(
      (name, i) =>
        this.#find(name, typeof from === 'string' ? [...path, 'from'] : [...path, 'from', i]) ?? [],
    );
  }

  #statesFrom(given: Placed['initialState'], layer: number, path: SuitePath): Source[] | undefined {
    if (given === undefined) return undefined;
    const at = [...path, 'initialState'];
    const { kind } = this.#layers[layer] as Layer;
    const own = statesOfLayer(this.#layers[layer] as Layer);
    if (own.length === 0) {
      this.#report(
        at,
        `${kind} has no states to begin with; recurrent layers have, and bidirectional ones without "backward"`,
      );
      return undefined;
    }
    const whole = typeof given === 'string' ? this.#sources.get(given) : undefined;
    if (whole !== undefined && 'call' in whole && this.#statesOf(whole).length > 0) {
      const states = this.#statesOf(whole);
      if (states.length === own.length) return states.map((_, i) => ({ call: whole.call, part: i + 1 }));
      this.#report(
        at,
        `"${given}" ends with ${states.length} states (${states.join(', ')}), and ${own.length} are needed (${own.join(', ')}); list them, as in [${given}/${states[0]}]`,
      );
      return undefined;
    }
    const list = typeof given === 'string' ? [given] : given;
    const found = list.flatMap(
      (name, i) => this.#find(name, typeof given === 'string' ? at : [...at, i]) ?? [],
    );
    if (list.length !== own.length)
      this.#report(at, `needs ${own.length} states (${own.join(', ')}), and ${list.length} are named`);
    return found;
  }

  end(outputs: OutputsSource | undefined, path: SuitePath): ResolvedLayers {
    const ending = this.#outputs(outputs, path);
    const used = new Set(
      [...this.#calls.flatMap(({ from, states = [] }) => [...from, ...states]), ...ending].flatMap(s =>
        'call' in s ? [s.call] : [],
      ),
    );
    const calls = this.#calls.map(({ path: _, ...call }) => call);
    const { inputs, targets } = this.#ends;
    const common = {
      layers: this.#layers,
      names: this.#names,
      ...(this.#frozen.length > 0 && { frozen: this.#frozen }),
    };
    if (this.#broken) return common;
    this.#calls.forEach(({ path: at }, i) => {
      if (!used.has(i)) this.#report(at, 'leads nowhere: no layer and no output takes what it gives');
    });
    const graph: Graph = {
      calls,
      outputs: ending,
      ...(inputs && { inputs }),
      ...(targets && { targets }),
    };
    if (isChain(graph)) return common;
    this.#checkOutputs(graph, path);
    return { ...common, graph };
  }

  #outputs(outputs: OutputsSource | undefined, path: SuitePath): Source[] {
    const at = [...path, 'outputs'];
    const { targets } = this.#ends;
    if (targets === undefined) {
      if (outputs === undefined) return [chained(this.#calls.length)];
      if (typeof outputs === 'string') return [this.#find(outputs, at)].flatMap(s => s ?? []);
      this.#report(at, 'names several outputs, and the targets have no names; write one layer');
      return [];
    }
    const names = targets.map(({ name }) => name);
    if (typeof outputs === 'string') {
      this.#report(at, `is one layer, and there are the targets ${someOf(names)}; write a layer for each`);
      return [];
    }
    for (const name of Object.keys(outputs ?? {})) {
      if (!names.includes(name))
        this.#report([...at, name], `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`);
    }
    return names.flatMap(name => {
      const written = outputs?.[name];
      if (written !== undefined) return this.#find(written, [...at, name]) ?? [];
      const same = this.#sources.get(name);
      if (same !== undefined && 'call' in same) return [same];
      this.#report(
        outputs === undefined ? path : at,
        `no layer is named as the target ${name}; name the layer that gives it so, or write outputs: { ${name}: LAYER }`,
      );
      return [];
    });
  }

  /** Outputs that have a target each have its shape; sparse ones are checked where the loss is known. */
  #checkOutputs(graph: Graph, path: SuitePath): void {
    const { sample } = this.#ends;
    if (sample === undefined) return;
    const { outputs } = sizeOfModel({ layers: this.#layers, graph }, sample);
    graph.targets?.forEach(({ name, shape }, i) => {
      const given = outputs[i] ?? [];
      if (given.length === shape.length) return;
      this.#report(
        [...path, 'layers'],
        `the model gives ${formatShape(given)} a sample for ${name}; its targets are ${formatShape(shape)}`,
      );
    });
  }
}

/** The two layers of a bidirectional one may have other states each; such a layer hands none on. */
const statesOfLayer = (layer: Layer): string[] =>
  'backward' in layer ? [] : stateNames(layer.kind, unwrapped(layer).kind);

/** Whether layers are simply one after the other, from the only input to the only output. */
function isChain({ inputs, targets, calls, outputs }: Graph): boolean {
  if (inputs !== undefined || targets !== undefined || outputs.length !== 1) return false;
  const follows = (source: Source | undefined, place: number) =>
    JSON.stringify(source) === JSON.stringify(chained(place));
  return (
    calls.every(
      ({ layer, from, states }, i) =>
        layer === i && states === undefined && from.length === 1 && follows(from[0], i),
    ) && follows(outputs[0], calls.length)
  );
}
