import { type Origin } from './types.ts';
type Json = Record<string, unknown>;
/** The parts of a model's file: what it is made of and, if it was compiled, how it was to be trained. */
export interface ModelFile {
    readonly origin: Origin;
    readonly model: Json;
    readonly compile: Json | undefined;
}
/**
 * Reads `model.to_json()` of Keras 2 and 3, the config.json of a .keras archive, `model.toJSON()` of tf.layers, and the
 * model.json that tf.layers and the tfjs converter save beside the weights.
 *
 * @throws InitError when it is none of them
 */
export declare function readModelFile(file: string): Promise<ModelFile>;
export {};
