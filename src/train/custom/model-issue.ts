import type { LayersModel } from '@tensorflow/tfjs-node';
import { formatShape } from '../../suite/index.ts';
import { everyLayer } from '../every-layer.ts';
import { maskIssue } from '../masking.ts';
import type { TF } from '../tf.ts';

/** Layers of tf.layers that draw random numbers in training from a generator that no seed reaches. */
const unseeded = [
  'Dropout',
  'SpatialDropout1D',
  'GaussianNoise',
  'GaussianDropout',
  'AlphaDropout',
  'RandomWidth',
];

/** What stands in the way of training a model that code has built. */
export function modelIssue(tf: TF, model: LayersModel, inputShape: readonly number[]): string | undefined {
  if (!(model instanceof tf.LayersModel)) {
    return (model as unknown) instanceof Promise
      ? 'gives a promise; the model has to be there at once'
      : 'does not give a model of tf.layers; return tf.sequential(…) or tf.model(…), made with the tf that it is given';
  }
  // A sequential model that was given no input shape has neither inputs nor outputs.
  const [inputs, outputs] = [model.inputs ?? [], model.outputs ?? []];
  if (inputs.length !== 1 || outputs.length !== 1) {
    return inputs.length === 0
      ? 'gives a model without an input; give its first layer an inputShape'
      : `gives a model with ${inputs.length} inputs and ${outputs.length} outputs; one of each is needed`;
  }
  const [batch, ...own] = inputs[0]?.shape ?? [];
  if (batch !== null) return `fixes the batch size at ${batch}; leave it open`;
  const fits = own.length === inputShape.length && own.every((d, i) => d === null || d === inputShape[i]);
  if (!fits)
    return `takes ${formatShape(own.map(Number))} a sample; the inputs are ${formatShape(inputShape)}`;
  if ((model as { optimizer?: unknown }).optimizer !== undefined)
    return "gives a compiled model; the suite's training decides optimizer and loss, so leave compile out";
  for (const layer of everyLayer(model)) {
    const config = layer.getConfig();
    const name = layer.getClassName();
    if (unseeded.includes(name)) {
      const instead = name === 'Dropout' ? '; make it with the tf that build is given' : '';
      return `has a layer ${name}, which draws from a generator that no seed reaches${instead}`;
    }
    if (Number(config.dropout ?? 0) > 0 || Number(config.recurrentDropout ?? 0) > 0)
      return `has a layer ${name} with dropout inside, which no seed reaches; put a dropout layer before it`;
    if (config.stateful === true)
      return `has a layer ${name} that is stateful: it would depend on the order of samples`;
    if ((layer as { activityRegularizer?: unknown }).activityRegularizer)
      return `has a layer ${name} with an activityRegularizer, which is no part of the loss here`;
  }
  return maskIssue(model);
}
