import type { LayersModel } from '@tensorflow/tfjs-node';
import { type Build, type Experiment, type Layer, type Variant } from '../../suite/index.ts';
import { type MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import type { Weight } from '../weights.ts';
/** The weights of a model that code has built. */
export declare function builtWeights(model: LayersModel): Weight[];
/**
 * The model of a variant that is code, all weights zero, built by the suite's own function in this process.
 *
 * @throws Error when it cannot be trained here, or is another one than when the suite was read
 */
export declare function buildFromCode(tf: TF, variant: Pick<Variant, 'id' | 'code'>, inputShape: readonly number[], masks: MaskSource): LayersModel;
/**
 * Builds a model by plain tfjs, without native code, and says what it is; `loadSuite` is given this for suites that are
 * code.
 *
 * @throws Error that says why the model cannot be trained here
 */
export declare function inspectModel(build: Build, inputShape: readonly number[]): {
    layers: Layer[];
    model: string;
};
/**
 * An experiment as the compiled engine is to see it. Whether a layer of code's own class looks at more than one sample of
 * a batch cannot be known, so none of its batches may be filled up; a layer that surely does stands for that.
 */
export declare function compiledView(experiment: Experiment): Experiment;
