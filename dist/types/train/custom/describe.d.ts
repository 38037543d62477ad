import type { LayersModel, LayerVariable } from '@tensorflow/tfjs-node';
import { type Layer } from '../../suite/index.ts';
import type { Weight } from '../weights.ts';
import type { Asked } from './watch-weights.ts';
/**
 * Weights of a model with the names that a suite's own layers have, so that the same layers start from the same values.
 *
 * @param asked what each was to start from
 */
export declare function namedWeights(model: LayersModel, asked: ReadonlyMap<LayerVariable, Asked>): Weight[];
/** The layers of a model as a suite has them, and a hash over all that the model is. */
export declare function describeModel(model: LayersModel): {
    layers: Layer[];
    model: string;
};
