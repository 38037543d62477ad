import type { LayerSource } from '../suite/schema.ts';
import { type Origin } from './types.ts';
type Json = Record<string, unknown>;
/** One entry of a model's `layers`. */
export interface LayerNode {
    readonly class_name: string;
    readonly config: Json;
    /** Shape of its input with the batch axis, where Keras writes what a layer was built for. */
    readonly inputShape?: readonly unknown[];
}
export declare function readNode(value: unknown, where: string): LayerNode;
/**
 * A layer of Keras or tf.layers as a suite writes it; options that are Keras' defaults are left out.
 *
 * @throws InitError naming the layer and the option that a suite does not have
 */
export declare function convertLayer(node: LayerNode, where: string, origin: Origin): LayerSource;
export {};
