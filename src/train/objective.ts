import type { LayersModel, layers, Tensor } from '@tensorflow/tfjs-node';
import { type Losses, lossOf } from '../suite/index.ts';
import { activationAtEnd, type EndingActivation, handsOn } from './ending.ts';
import { type Given, type GraphModel, graphModel } from './graph-model.ts';
import { crossentropies, type LossFunction, lossFunction } from './losses.ts';
import { cut } from './ports.ts';
import type { TF } from './tf.ts';

/** A model with its loss. */
export interface Objective {
  /**
   * What the losses are computed from: the model's output or, for a crossentropy that has them, its logits. Those of several
   * outputs lie one after the other in a sample.
   */
  forward(inputs: Tensor, training: boolean): Tensor;
  /** @returns one loss per sample [batch] of what `forward` gave */
  losses(targets: Tensor, given: Tensor, training: boolean): Tensor;
  /** What the outputs predict, of what `forward` gave. */
  outputs(given: Tensor, training: boolean): Given[];
}

/**
 * A model's loss as Keras computes it: a crossentropy from what goes into the softmax or sigmoid that the model ends with,
 * where it does so, and from the output otherwise, clipped to [1e-7, 1 − 1e-7]. Any crossentropy of any of the two
 * activations: `_get_logits` in keras/src/backend/tensorflow/nn.py does not look at which it was. Of several outputs it is
 * the sum of their losses, each times its weight (keras/src/trainers/compile_utils.py, CompileLoss).
 */
export function objective(tf: TF, model: LayersModel, training: Losses): Objective {
  const graph = graphModel(model);
  if (graph !== undefined) return ofGraph(tf, graph, training);
  const name = lossOf(training);
  const of = (inTraining: boolean) => {
    const ending = crossentropies.includes(name) ? endingActivation(model, inTraining) : undefined;
    return { ending, losses: lossFunction(tf, name, ending !== undefined) };
  };
  const [trained, evaluated] = [of(true), of(false)];
  const pick = (inTraining: boolean) => (inTraining ? trained : evaluated);
  return {
    forward: (inputs, inTraining) => {
      const { ending } = pick(inTraining);
      const apply = () => model.apply(inputs, { training: inTraining }) as Tensor;
      return ending === undefined ? apply() : ending.leftOut(apply);
    },
    losses: (targets, given, inTraining) => pick(inTraining).losses(targets, given),
    outputs: (given, inTraining) => [predicted(given, pick(inTraining).ending)],
  };
}

/** One output of a graph with its loss. */
interface Head {
  /** What the loss leaves out. */
  readonly ending: EndingActivation | undefined;
  readonly losses: LossFunction;
  readonly weight: number;
}

function ofGraph(tf: TF, graph: GraphModel, training: Losses): Objective {
  const { lossWeights } = training;
  const { targets: ports } = graph;
  const heads = [true, false].map(inTraining =>
    graph.outputs.map((_, i): Head => {
      const target = ports?.[i]?.name ?? '';
      const name = lossOf(training, target);
      const ending = crossentropies.includes(name) ? graph.ending(i, inTraining) : undefined;
      const losses = lossFunction(tf, name, ending !== undefined);
      return { ending, losses, weight: lossWeights?.[target] ?? 1 };
    }),
  );
  const pick = (inTraining: boolean) => heads[inTraining ? 0 : 1] as Head[];
  const parts = (given: Tensor) =>
    ports === undefined
      ? [given]
      : cut(
          tf,
          given,
          graph.outputs.map(shape => ({ shape })),
        );
  return {
    forward: (inputs, inTraining) => {
      const given = graph
        .run(inputs, inTraining)
        .map(({ value, logits }, i) => (pick(inTraining)[i]?.ending && logits) || value);
      return graph.pack(given);
    },
    losses: (targets, given, inTraining) => {
      const own = pick(inTraining);
      if (ports === undefined) {
        const [head] = own as [Head];
        return weighted(tf, head.losses(targets, given), head.weight);
      }
      const wanted = cut(tf, targets, ports);
      const found = parts(given);
      return own
        .map(({ losses, weight }, i) => weighted(tf, losses(wanted[i] as Tensor, found[i] as Tensor), weight))
        .reduce((sum, part) => tf.add(sum, part));
    },
    outputs: (given, inTraining) =>
      parts(given).map((part, i) => predicted(part, pick(inTraining)[i]?.ending)),
  };
}

const predicted = (given: Tensor, ending: EndingActivation | undefined): Given =>
  ending === undefined ? { value: given } : { value: ending.apply(given), logits: given };

const weighted = (tf: TF, losses: Tensor, weight: number): Tensor =>
  weight === 1 ? losses : tf.mul(losses, weight);

/** Finds the activation that a model's output comes from, behind layers that hand on the very tensor which they are given. */
export function endingActivation(model: LayersModel, training: boolean): EndingActivation | undefined {
  let layer = lastLayer(model);
  while (layer !== undefined && handsOn(layer, training)) layer = layerBefore(layer);
  // What a layer gives in one place must not change in another.
  if (layer === undefined || layer.inboundNodes.length > 1) return undefined;
  return activationAtEnd(layer);
}

function layerBefore(layer: layers.Layer): layers.Layer | undefined {
  const [node] = layer.inboundNodes;
  const [before] = node?.inboundLayers ?? [];
  return before;
}

/** The layer that a model's output comes from, in a model that is a layer of it as well. */
function lastLayer(model: LayersModel): layers.Layer | undefined {
  const layer = model.outputs[0]?.sourceLayer;
  return layer !== undefined && 'outputs' in layer ? lastLayer(layer as LayersModel) : layer;
}
