import type { layers, Sequential, SymbolicTensor, Tensor } from '@tensorflow/tfjs-node';
import type { NativeExperiment, NdArray } from '../suite/index.ts';
import { plainTf } from './custom/plain-tf.ts';
import { placeOf } from './model.ts';
import type { TrainingIssue } from './training-issue.ts';

type TfLayer = layers.Layer;

/**
 * Numbers that an embedding has no row for. They are looked for wherever a run meets them, which is in the training data,
 * the evaluation and the probes, and behind layers that come before the embedding, as long as those have no weights.
 *
 * @param model the experiment's, in plain tfjs
 */
export function wordIssues(model: Sequential, { problem }: NativeExperiment): TrainingIssue[] {
  const samples: { name: string; data: NdArray }[] = [
    { name: 'the inputs hold', data: problem.inputs },
    ...(problem.evaluation
      ? [{ name: "the evaluation's inputs hold", data: problem.evaluation.inputs }]
      : []),
    ...problem.probes.map(({ id, input }) => ({
      name: `the probe ${id} holds`,
      data: { shape: [1, ...input.shape], values: input.values },
    })),
  ];
  return model.layers.flatMap(layer => {
    const words = vocabularyOf(layer);
    if (words === undefined) return [];
    const given = layersBefore(model, layer);
    if (given === undefined) return [];
    return samples.flatMap(({ name, data }): TrainingIssue[] => {
      const wrong = given(data).find(x => !Number.isInteger(x) || x < 0 || x >= words);
      if (wrong === undefined) return [];
      const message = `${name} ${Number(wrong.toPrecision(7))}; an embedding of inputDim ${words} takes integers from 0 to ${words - 1}`;
      return [{ path: ['layers', placeOf(model, layer)], message }];
    });
  });
}

/** The inputDim of an embedding, bare or applied to each time step; undefined for every other layer. */
function vocabularyOf(layer: TfLayer): number | undefined {
  const inner =
    layer.getClassName() === 'TimeDistributed' && 'layer' in layer ? (layer.layer as TfLayer) : layer;
  return inner.getClassName() === 'Embedding' ? Number(inner.getConfig().inputDim) : undefined;
}

/** Computes what a layer is given for some samples; undefined when it depends on weights, and so on the seed. */
function layersBefore(model: Sequential, layer: TfLayer): ((data: NdArray) => NdArray['values']) | undefined {
  const tf = plainTf();
  const input = layer.inboundNodes.length === 1 ? (layer.input as SymbolicTensor) : undefined;
  if (input === undefined || Array.isArray(input)) return undefined;
  if (input === model.inputs[0]) return ({ values }) => values;
  const before = tf.model({ inputs: model.inputs, outputs: input });
  if (before.weights.length > 0) return undefined;
  return ({ shape, values }) =>
    tf.tidy(() => {
      const given = before.predict(tf.tensor(Float32Array.from(values), [...shape]), {
        batchSize: 1024,
      }) as Tensor;
      return Array.from(given.dataSync());
    });
}
