import type { Experiment } from '../../suite/index.ts';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { type Builder, rebuild } from './builder.ts';
import { constantValues, type TensorType, typeOf, type Value } from './graph.ts';
import { type JoinedState, partOf } from './join.ts';
import type { MaskRecorder } from './mask-inputs.ts';
import { mergeProducts } from './merge.ts';
import { recordEvaluation, type State } from './step.ts';

/** With more samples than this their way back through the model costs more than a forward pass of their own. */
const mostTogether = 64;

/**
 * Whether the held-out samples can go through the model with the batch, in one forward pass: if an epoch is one batch, and
 * each sample gets the output that it would get by itself and without training. It saves a pass of its own over all
 * weights each epoch, and the compiling of its kernels.
 */
export function goesWithBatch(
  { heldOut, training, batches }: Session,
  masks: MaskRecorder,
  experiment: Experiment,
): boolean {
  if (heldOut === undefined || batches.length > 1) return false;
  const samples = (heldOut.inputs.shape[0] as number) + (training.inputs.shape[0] as number);
  return samples <= mostTogether && masks.masks.size === 0 && !mixesSamples(experiment);
}

/**
 * Whether a layer sees more than one sample of the batch at once, so that a batch must not be filled up with
 * samples that are not there.
 */
export function mixesSamples({ variant }: Experiment): boolean {
  return variant.layers.some(
    ({ kind, layer }) => kind === 'batchNormalization' || layer?.kind === 'batchNormalization',
  );
}

/** Builds the loss of the held-out samples into a graph; `results` are those of the pass, for who counts its work. */
export function separateEvaluation(
  tf: TF,
  session: Session,
  states: readonly State[],
  masks: MaskRecorder,
  makeBuilder: () => Builder,
) {
  const recorded = recordEvaluation(tf, session, states, masks);
  const results: Value[] = [];
  const evaluate =
    (joined: readonly JoinedState[]) =>
    (build: Builder, bindWhole: (name: string, type: TensorType) => Value): Value => {
      const bind = (name: string, type: TensorType) =>
        partOf(build, joined, name, bindWhole) ?? bindWhole(name, type);
      const own = makeBuilder();
      const loss = recorded.replay(own, (name, type) => {
        const value = bind(name, type);
        // What is known now must be so in the graph of its own as well.
        const values = constantValues(value);
        return values === undefined ? own.graph.input(name, type) : own.constant(typeOf(value), values);
      });
      const [merged] = mergeProducts(makeBuilder, own, loss).results as [Value];
      results.push(merged);
      return rebuild(build, [merged], bind)[0] as Value;
    };
  return { evaluate, results };
}
