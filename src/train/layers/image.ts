import type { Tensor } from '@tensorflow/tfjs-node';
import type { LayerOptions } from '../../suite/index.ts';
import { type LayerBuild, withoutPenalties, zeroWeights } from './build.ts';
import { dilatedConv2d } from './convolutions.ts';
import { ownLayer } from './custom.ts';

const isDilated = ({ dilationRate = 1 }: LayerOptions['conv2d']) =>
  typeof dilationRate === 'number' ? dilationRate > 1 : Math.max(...dilationRate) > 1;

function undilated(options: LayerOptions['conv2d']) {
  const { dilationRate: _, ...rest } = withoutPenalties(options);
  return rest;
}

export const conv2d: LayerBuild<'conv2d'> = (tf, options, place) =>
  isDilated(options)
    ? ownLayer(tf, 'conv2d', options, place, {
        className: 'Conv2D',
        activation: options.activation,
        compute: (x, [kernel, bias]) => dilatedConv2d(tf, x, options, kernel as Tensor, bias),
      })
    : tf.layers.conv2d({ ...undilated(options), ...place, ...zeroWeights });

const window = ({ poolSize, strides = poolSize, padding }: LayerOptions['maxPooling2d']) => ({
  poolSize,
  strides,
  padding,
});

export const averagePooling2d: LayerBuild<'averagePooling2d'> = (tf, options, place) =>
  tf.layers.averagePooling2d({ ...window(options), ...place });

export const maxPooling2d: LayerBuild<'maxPooling2d'> = (tf, options, place) =>
  tf.layers.maxPooling2d({ ...window(options), ...place });

export const globalAveragePooling2d: LayerBuild<'globalAveragePooling2d'> = (tf, _, place) =>
  tf.layers.globalAveragePooling2d({ ...place });

export const globalMaxPooling2d: LayerBuild<'globalMaxPooling2d'> = (tf, _, place) =>
  tf.layers.globalMaxPooling2d({ ...place });
