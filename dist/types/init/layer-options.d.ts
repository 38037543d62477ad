import { type LayerKind } from '../suite/layers.ts';
import { type Origin } from './types.ts';
type Json = Record<string, unknown>;
/** How one option of Keras becomes one of the format: a value, or undefined when it is the one thing that is meant anyway. */
export type Take = (value: unknown, context: Context) => unknown;
export interface Context {
    /** "layer 2 (Dense "hidden")", for messages. */
    readonly where: string;
    readonly option: string;
    readonly origin: Origin;
}
export declare function refuse(context: Context, why: string): never;
/** An option that changes nothing that is trained. */
export declare const ignored: Take;
/** An option that the format does not have: only the value that means "without it" passes. */
export declare const only: (...allowed: readonly unknown[]) => Take;
/** The value as it stands. What it may be is the schema's business. */
export declare const same: Take;
/** Keras writes window sizes as lists of one. */
export declare const first: Take;
export declare const float32: Take;
/** `hard_sigmoid` as `hardSigmoid`; also as the {class_name, config} that Keras 3 writes. */
export declare const activation: Take;
/** {class_name: "GlorotUniform", config} or the general VarianceScaling that tf.layers writes for it. */
export declare const initializer: Take;
/** Reads a layer's configuration by a table; what is in no table is refused by its name. */
export declare function takeOptions(config: Json, table: Readonly<Record<string, readonly [option: string, take: Take] | Take>>, where: string, origin: Origin): Record<string, unknown>;
export type Table = Parameters<typeof takeOptions>[1];
export type { LayerKind };
