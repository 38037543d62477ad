import { ignored, only, same, type Table, type Take } from './layer-options.ts';
import type { LayerTables } from './tables-common.ts';
import { channelsLast, common } from './tables-common.ts';

const drawn: Table = {
  ...common,
  rng_type: ignored,
  rate: ['rate', same],
  seed: ignored,
  noise_shape: only(),
  data_format: channelsLast,
};

/** `horizontal_and_vertical` as `horizontalAndVertical`. */
const flipMode: Take = value =>
  typeof value === 'string' ? value.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()) : value;

/** [−0.1, 0.1] as 0.1. */
const factor: Take = value => (Array.isArray(value) && value[0] === -value[1] ? value[1] : value);

const augmentation: Table = {
  ...common,
  fill_mode: ['fillMode', same],
  fill_value: ['fillValue', same],
  interpolation: only('bilinear'),
  seed: ignored,
  data_format: channelsLast,
  bounding_box_format: ignored,
  value_range: ignored,
  rng_type: ignored,
};

/** What draws in training: noise, and changes of pictures. */
export const randomTables: LayerTables = {
  SpatialDropout1D: ['spatialDropout1d', drawn],
  SpatialDropout2D: ['spatialDropout2d', drawn],
  GaussianNoise: ['gaussianNoise', { ...common, stddev: ['stddev', same], seed: ignored }],
  GaussianDropout: ['gaussianDropout', drawn],
  AlphaDropout: ['alphaDropout', drawn],
  RandomFlip: ['randomFlip', { ...augmentation, mode: ['mode', flipMode] }],
  RandomTranslation: [
    'randomTranslation',
    { ...augmentation, height_factor: ['heightFactor', factor], width_factor: ['widthFactor', factor] },
  ],
  RandomRotation: ['randomRotation', { ...augmentation, factor: ['factor', factor] }],
  RandomZoom: [
    'randomZoom',
    { ...augmentation, height_factor: ['heightFactor', factor], width_factor: ['widthFactor', factor] },
  ],
};
