import type { LayerVariable } from '@tensorflow/tfjs-node';
import { type Initializer } from '../initializers.ts';
import type { TF } from '../tf.ts';
/** What tf.layers says of a weight when a layer asks for it. */
export interface Asked {
    /** As the layer calls it: `recurrent_kernel`. The variable's own name counts on from model to model. */
    readonly called: string;
    readonly initializer: Initializer;
    readonly forgetUnits?: number;
}
/**
 * Every weight of tf.layers, also one of a custom layer, comes from `addWeight`. For the time of a build it starts from
 * zeros, which draws nothing, and what it was to start from is written down.
 */
export declare function watchWeights(tf: TF, asked: Map<LayerVariable, Asked>): () => void;
