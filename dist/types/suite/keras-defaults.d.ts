import type { LayerKind } from './layers.ts';
import type { OptimizerName } from './types.ts';
/**
 * What Keras does when an option is left out (keras.io/api, 2.x and 3.x agree on these). Written out
 * for every layer because tf.layers differs: its recurrent layers start from glorotNormal, its Adam
 * has no fixed epsilon. `recurrentActivation` is missing on purpose: Keras itself changed it, so a
 * suite has to say.
 */
export declare const layerDefaults: Partial<Record<LayerKind, Readonly<Record<string, unknown>>>>;
/** Keras' defaults of the optimizers, by tf.layers' names. */
export declare const optimizerDefaults: Record<OptimizerName, Readonly<Record<string, number | boolean>>>;
