import type { LayerKind } from '../layers/index.ts';
import {
  constraint,
  float32,
  ignored,
  initializer,
  only,
  regularizer,
  same,
  type Table,
} from './layer-options.ts';

/** Options that every layer of Keras has. A layer with `trainable: false` is refused, since a suite would train it. */
export const common: Table = {
  name: ignored,
  dtype: float32,
  trainable: only(true),
  batch_input_shape: ignored,
  batch_shape: ignored,
  build_config: ignored,
  autocast: only(true),
  activity_regularizer: only(),
  quantization_config: only(),
  lora_rank: only(),
  lora_alpha: only(),
};

/** What keeps one weight of a layer small. */
export function penalties(weight: string): Table {
  return {
    [`${weight}_regularizer`]: [`${weight}Regularizer`, regularizer],
    [`${weight}_constraint`]: [`${weight}Constraint`, constraint],
  };
}

export const kernel: Table = {
  ...penalties('kernel'),
  ...penalties('bias'),
  activity_regularizer: ['activityRegularizer', regularizer],
  kernel_initializer: ['kernelInitializer', initializer],
  bias_initializer: ['biasInitializer', initializer],
  use_bias: ['useBias', same],
};

export const channelsLast = only('channels_last', 'channelsLast');

/** By Keras' class: the format's kind, and what becomes of each option. */
export type LayerTables = Readonly<Record<string, readonly [LayerKind, Table]>>;
