import type { LayerKind } from '../suite/layers.ts';
import { type Table } from './layer-options.ts';
/** By Keras' class: the format's kind, and what becomes of each option. */
export declare const layerTables: Readonly<Record<string, readonly [LayerKind, Table]>>;
/** What such a layer is called as an activation. */
export declare const activationLayers: Readonly<Record<string, string>>;
export declare const wrapperOptions: Table;
