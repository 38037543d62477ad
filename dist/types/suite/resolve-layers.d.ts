import type { SuitePath } from './errors.ts';
import type { LayerSource, SuiteSource } from './schema.ts';
import type { Layer } from './types.ts';
type Report = (path: SuitePath, message: string) => void;
type SuiteLayerDefaults = NonNullable<NonNullable<SuiteSource['defaults']>['layers']>;
/**
 * One layer with every option: what the suite says at the layer, else what it says for the kind, else
 * Keras' default.
 */
export declare function resolveLayer(source: LayerSource, suite: SuiteLayerDefaults | undefined, path: SuitePath, report: Report): Layer;
export {};
