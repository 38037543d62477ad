import type { RecurrentLayer } from '../../suite/index.ts';
import { type LayerBuild, withoutPenalties, zeroWeights } from './build.ts';

const zeros = { ...zeroWeights, recurrentInitializer: 'zeros' } as const;

/** The options that tf.layers is told of; `cells.ts` sees to the others. */
function computing<O extends RecurrentLayer['options']>(options: O) {
  const { dropout: _, recurrentDropout: __, stateful: ___, ...rest } = withoutPenalties(options);
  return rest;
}

export const lstm: LayerBuild<'lstm'> = (tf, options, place) =>
  // The forget gate's ones are set by `initialise`, with all the other values.
  tf.layers.lstm({ ...computing(options), ...place, ...zeros, unitForgetBias: false });

/** tf.layers' gru has the reset gate before the product; `cells.ts` puts it behind. */
export const gru: LayerBuild<'gru'> = (tf, options, place) => {
  const { resetAfter: _, ...rest } = computing(options);
  return tf.layers.gru({ ...rest, ...place, ...zeros });
};

export const simpleRnn: LayerBuild<'simpleRnn'> = (tf, options, place) =>
  tf.layers.simpleRNN({ ...computing(options), ...place, ...zeros });
