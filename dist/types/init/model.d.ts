import { type ModelSource } from './types.ts';
/**
 * A model's file as a variant of a suite has it.
 *
 * @throws InitError naming the layer or option that a suite cannot have, or what is wrong with the file
 */
export declare function readModel(file: string): Promise<ModelSource>;
