import { mixesSamples as mixes, type NativeExperiment } from '../../suite/index.ts';
import { decidesItself } from '../callbacks.ts';
import type { Session } from '../session.ts';
import type { MaskRecorder } from './mask-inputs.ts';

/** With more samples than this their way back through the model costs more than a forward pass of their own. */
const mostTogether = 64;

/**
 * Whether the held-out samples can go through the model with the batch, in one forward pass: if an epoch is one batch, and
 * each sample gets the output that it would get by itself and without training. It saves a pass of its own over all
 * weights each epoch, and the compiling of its kernels.
 *
 * @param loops whether a layer of the model is a loop over time
 */
export function goesWithBatch(
  { heldOut, training, batches }: Session,
  masks: MaskRecorder,
  experiment: NativeExperiment,
  loops: boolean,
): boolean {
  // In a loop over time it would not be seen that their rows are zeros on the way back.
  if (heldOut === undefined || batches.length > 1 || loops) return false;
  // Each epoch's validation loss is looked at before the next one begins.
  if (decidesItself(experiment.variant.training)) return false;
  const samples = (heldOut.inputs.shape[0] as number) + (training.inputs.shape[0] as number);
  return samples <= mostTogether && masks.masks.size === 0 && !mixesSamples(experiment);
}

/**
 * Whether a layer sees more than one sample of the batch at once, so that a batch must not be filled up with samples that
 * are not there. Of a layer of code's own class it cannot be known, so it is taken for one that does.
 */
export function mixesSamples({ variant }: NativeExperiment): boolean {
  return variant.code !== undefined || variant.layers.some(mixes);
}
