import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';
import type { z } from 'zod';
import type { Vary } from './data/vary.ts';
import type { layerKinds, PlainLayerKind } from './layers/index.ts';
import type { DataExpression, SuiteSource } from './schema.ts';

/**
 * TensorFlow.js as `build` is given it: its operations and its layers. `layers.dropout` draws its masks from the run's
 * seed.
 */
export type TensorFlow = typeof core & typeof layers;

/** Numbers in row-major order with their shape, for instance of a typed array. */
export interface NumberArray {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

type Numbers = DataExpression | NumberArray;
/** Where data comes from: as in a YAML suite, an array with its shape, or a function of nothing that gives either. */
export type DataDefinition = Numbers | (() => Numbers);
/** Several inputs or targets, by their names. */
type NamedDefinition = DataDefinition | Record<string, DataDefinition>;

type Options<K extends PlainLayerKind> = z.input<(typeof layerKinds)[K]['written']>;
type Short = {
  lstm: number;
  gru: number;
  simpleRnn: number;
  dense: number;
  dropout: number;
  repeatVector: number;
};
type PlainLayerDefinition =
  | 'flatten'
  | 'globalAveragePooling1d'
  | 'globalMaxPooling1d'
  | {
      [K in PlainLayerKind]: { [P in K]: Options<K> | (K extends keyof Short ? Short[K] : never) };
    }[PlainLayerKind];
type RecurrentDefinition = Extract<
  PlainLayerDefinition,
  { lstm: unknown } | { gru: unknown } | { simpleRnn: unknown }
>;
/** One layer: a mapping with one key, the layer's kind, or the bare kind when it has no options. */
export type LayerDefinition =
  | PlainLayerDefinition
  | {
      bidirectional: {
        layer: RecurrentDefinition;
        backward?: RecurrentDefinition;
        mergeMode?: 'concat' | 'sum' | 'mul' | 'ave';
      };
    }
  | { timeDistributed: { layer: PlainLayerDefinition } };

/** What may stand beside a layer's kind: its name, and where it is in the model. */
interface Placed {
  name?: string;
  from?: string | string[];
  initialState?: string | string[];
  trainable?: boolean;
}
/** One layer of a variant, or one that is used once more. */
type PlacedLayerDefinition =
  | LayerDefinition
  | (Exclude<LayerDefinition, string> & Placed)
  | ({ shared: string } & Omit<Placed, 'trainable'>);

type ProblemSource = SuiteSource['problems'][string];
type VariantSource = ProblemSource['variants'][string];

/** A model with its training settings: from a list of layers, from a file, or from a function that builds it. */
export type VariantDefinition = Omit<VariantSource, 'layers' | 'model' | 'build'> &
  (
    | { layers: PlacedLayerDefinition[]; model?: never; build?: never }
    | { layers?: never; model: string; build?: never }
    | {
        layers?: never;
        model?: never;
        /**
         * Builds the model, not compiled. All start values are drawn from the run's seed by the layers' initializers.
         * It is called several times and in several processes, and has to build the same model each time.
         */
        build: (tf: TensorFlow) => layers.LayersModel;
      }
  );

type ProbeSource = NonNullable<ProblemSource['probes']>[string];

export interface ProblemDefinition
  extends Omit<ProblemSource, 'data' | 'evaluation' | 'probes' | 'variants'> {
  data: {
    inputs: NamedDefinition;
    targets: NamedDefinition;
    each?: 'epoch';
    vary?: Vary;
    scaling?: NonNullable<ProblemSource['data']>['scaling'];
  };
  probes?: Record<string, Omit<ProbeSource, 'input'> & { input: NamedDefinition }>;
  evaluation?:
    | { inputs: NamedDefinition; targets: NamedDefinition; split?: never }
    | {
        inputs?: never;
        targets?: never;
        split: NonNullable<NonNullable<ProblemSource['evaluation']>['split']>;
      };
  variants: Record<string, VariantDefinition>;
}

/** A suite that is code: what a YAML suite holds, with data and models from functions. */
export interface SuiteDefinition extends Omit<SuiteSource, 'problems'> {
  problems: Record<string, ProblemDefinition>;
}

/** Gives a suite its types; the suite is what is given. Its file exports it as default. */
export function defineSuite(suite: SuiteDefinition): SuiteDefinition {
  return suite;
}
