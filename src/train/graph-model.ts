import type { LayersModel, layers, SymbolicTensor, Tensor } from '@tensorflow/tfjs-node';
import { type Graph, givesStates, type Port, portPlaces, type Source, type Variant } from '../suite/index.ts';
import { activationAtEnd, type EndingActivation, handsOn } from './ending.ts';
import { cut } from './ports.ts';
import type { TF } from './tf.ts';

type Layer = layers.Layer;

/** What one output of a model gives. */
export interface Given {
  readonly value: Tensor;
  /** What goes into the softmax or sigmoid that it comes from. */
  readonly logits?: Tensor;
}

/** A model whose layers are joined by a graph. */
export interface GraphModel {
  /** By their place in the variant. */
  readonly layers: readonly Layer[];
  /** Shapes of what the outputs give for a sample. */
  readonly outputs: readonly (readonly number[])[];
  readonly targets: readonly Port[] | undefined;
  run(inputs: Tensor, training: boolean): Given[];
  /** The softmax or sigmoid that an output comes from. */
  ending(output: number, training: boolean): EndingActivation | undefined;
  /** Several outputs one after the other in a sample [batch, numbers]; a single one without a name as it is. */
  pack(given: readonly Tensor[]): Tensor;
}

const graphs = new WeakMap<LayersModel, GraphModel>();

/** What a model is that `joinGraph` has made; undefined for any other. */
export const graphModel = (model: LayersModel): GraphModel | undefined => graphs.get(model);

/**
 * Joins layers by a graph to a model of one input and one output: named inputs lie one after the other in a sample, and so do
 * the outputs.
 *
 * tf.layers connects the layers, so that their shapes are known and their weights made. It does not run them: its own executor
 * (4.22) hands a mask on to layers whose input has none, and knows the mask of a layer's first input alone.
 *
 * @param made the variant's layers
 * @param inputShape of a sample
 * @param failed throws, saying at which layer
 */
export function joinGraph(
  tf: TF,
  { graph, layers: kinds }: { readonly graph: Graph; readonly layers: Variant['layers'] },
  made: readonly Layer[],
  inputShape: readonly number[],
  failed: (place: number, error: unknown) => never,
): LayersModel {
  const input = tf.input({ shape: [...inputShape] });
  const inputs = graph.inputs === undefined ? [input] : partsOf(tf, input, graph.inputs);
  const calls: SymbolicTensor[][] = [];
  const at = (source: Source) =>
    ('input' in source ? inputs[source.input] : calls[source.call]?.[source.part]) as SymbolicTensor;
  for (const { layer, from, states } of graph.calls) {
    const own = made[layer] as Layer;
    const given = from.map(at);
    try {
      const gives = own.apply(
        given.length === 1 ? (given[0] as SymbolicTensor) : given,
        states && { initialState: states.map(at) },
      );
      calls.push([gives].flat() as SymbolicTensor[]);
    } catch (error) {
      failed(layer, error);
    }
  }
  const ends = graph.outputs.map(at);
  const outputs = ends.map(({ shape }) => shape.slice(1).map(Number));
  const several = graph.targets !== undefined;
  const output = several
    ? (packLayer(tf, outputs).apply(ends) as SymbolicTensor)
    : (ends[0] as SymbolicTensor);
  const model = tf.model({ inputs: input, outputs: output });
  const pack = (given: readonly Tensor[]): Tensor =>
    several
      ? tf.concat(
          given.map(value => tf.reshape(value, [value.shape[0] as number, -1])),
          1,
        )
      : (given[0] as Tensor);
  const run = runner(tf, graph, made, kinds);
  graphs.set(model, {
    layers: made,
    outputs,
    targets: graph.targets,
    run,
    ending: (i, training) => endingOf(graph, made, graph.outputs[i] as Source, training),
    pack,
  });
  model.call = (given, kwargs) =>
    pack(run([given].flat()[0] as Tensor, kwargs?.training === true).map(({ value }) => value));
  return model;
}

function endingOf(
  graph: Graph,
  made: readonly Layer[],
  source: Source,
  training: boolean,
): EndingActivation | undefined {
  if ('input' in source || source.part > 0) return undefined;
  const call = graph.calls[source.call];
  const layer = made[call?.layer ?? -1];
  if (call === undefined || layer === undefined) return undefined;
  const [before] = call.from;
  const own = activationAtEnd(layer);
  return own ?? (before && handsOn(layer, training) ? endingOf(graph, made, before, training) : undefined);
}

/** What a call gave. */
interface Done {
  readonly tensors: readonly Tensor[];
  readonly mask: Tensor | null;
  readonly logits?: Tensor | undefined;
}

/** Runs the layers of a graph in their order, masks and states included. */
function runner(tf: TF, graph: Graph, made: readonly Layer[], kinds: Variant['layers']): GraphModel['run'] {
  const stateful = new Set(kinds.flatMap((_, i) => (givesStates(graph, i) ? [i] : [])));
  return (inputs, training) => {
    const given = graph.inputs === undefined ? [inputs] : cut(tf, inputs, graph.inputs);
    const done: Done[] = [];
    const tensorAt = (source: Source): Tensor =>
      ('input' in source ? given[source.input] : done[source.call]?.tensors[source.part]) as Tensor;
    const doneAt = (source: Source): Done | undefined =>
      'call' in source && source.part === 0 ? done[source.call] : undefined;
    for (const { layer, from, states } of graph.calls) {
      const own = made[layer] as Layer;
      const taken = from.map(tensorAt);
      const masks = from.map(source => doneAt(source)?.mask ?? null);
      const kwargs: Record<string, unknown> = { training };
      if (masks.some(mask => mask !== null)) kwargs.mask = masks.length === 1 ? masks[0] : masks;
      if (states !== undefined) kwargs.initialState = states.map(tensorAt);
      const apply = () =>
        [own.apply(taken.length === 1 ? (taken[0] as Tensor) : taken, kwargs)].flat() as Tensor[];
      const ending = stateful.has(layer) ? undefined : activationAtEnd(own);
      const raw = ending === undefined ? apply() : ending.leftOut(apply);
      const logits = ending === undefined ? undefined : raw[0];
      done.push({
        tensors: ending === undefined ? raw : [ending.apply(raw[0] as Tensor)],
        mask: maskOf(own, taken, masks),
        logits: logits ?? (handsOn(own, training) ? doneAt(from[0] as Source)?.logits : undefined),
      });
    }
    return graph.outputs.map(source => {
      const logits = doneAt(source)?.logits;
      return { value: tensorAt(source), ...(logits && { logits }) };
    });
  };
}

/** The mask of what a layer gives. */
function maskOf(layer: Layer, taken: readonly Tensor[], masks: readonly (Tensor | null)[]): Tensor | null {
  // A dropout layer of this project changes no shape, and Keras' own hands the mask on.
  if (layer.getClassName() === 'SeededDropout') return masks[0] ?? null;
  if (!layer.supportsMasking) return null;
  const single = taken.length === 1;
  const mask = layer.computeMask(
    single ? (taken[0] as Tensor) : [...taken],
    (single ? masks[0] : masks) as Tensor | Tensor[],
  );
  return ([mask].flat()[0] as Tensor | null | undefined) ?? null;
}

/** Named inputs as tf.layers has to know them, by where they come from. */
function partsOf(tf: TF, input: SymbolicTensor, ports: readonly Port[]): SymbolicTensor[] {
  class NamedInput extends tf.layers.Layer {
    static readonly className = 'NamedInput';
    readonly #port: number;

    constructor(port: number) {
      super({ name: `input-${port + 1}` });
      this.#port = port;
    }

    override computeOutputShape([batch]: (number | null)[]): (number | null)[] {
      return [batch ?? null, ...(ports[this.#port]?.shape ?? [])];
    }

    override call(inputs: Tensor | Tensor[]): Tensor {
      return cut(tf, [inputs].flat()[0] as Tensor, ports)[this.#port] as Tensor;
    }
  }
  return ports.map((_, i) => new NamedInput(i).apply(input) as SymbolicTensor);
}

function packLayer(tf: TF, shapes: readonly (readonly number[])[]): Layer {
  const size = portPlaces(shapes.map(shape => ({ shape }))).reduce((sum, place) => sum + place.size, 0);
  class Outputs extends tf.layers.Layer {
    static readonly className = 'Outputs';

    override computeOutputShape([shape]: (number | null)[][]): (number | null)[] {
      return [shape?.[0] ?? null, size];
    }
  }
  return new Outputs({ name: 'outputs' });
}
