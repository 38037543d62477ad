import { z } from 'zod';

/**
 * The layers a suite may name, as tf.layers names them and with tf.layers' option names. Only what is
 * listed here can be written, so a misspelt option is an error and never a silent default.
 */
const units = z.int().min(1).max(8192).describe('Width of the layer.');

const activation = z.enum([
  'elu',
  'gelu',
  'hardSigmoid',
  'linear',
  'mish',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'softmax',
  'softplus',
  'softsign',
  'swish',
  'tanh',
]);
const gate = z
  .enum(['sigmoid', 'hardSigmoid', 'tanh', 'relu', 'linear'])
  .describe('Keras up to 2.2 used hardSigmoid, later versions sigmoid; it has no default here.');

const initializer = z.enum([
  'glorotNormal',
  'glorotUniform',
  'heNormal',
  'heUniform',
  'identity',
  'leCunNormal',
  'leCunUniform',
  'ones',
  'orthogonal',
  'randomNormal',
  'randomUniform',
  'truncatedNormal',
  'zeros',
]);
export type InitializerName = z.infer<typeof initializer>;

const rate = z.number().min(0).lt(1).describe('Share of the inputs that is set to zero, 0 to below 1.');
const padding = z.enum(['valid', 'same', 'causal']);

const recurrent = {
  units,
  activation: activation.optional(),
  useBias: z.boolean().optional(),
  kernelInitializer: initializer.optional(),
  recurrentInitializer: initializer.optional(),
  biasInitializer: initializer.optional(),
  returnSequences: z.boolean().optional(),
  goBackwards: z.boolean().optional(),
};

const lstm = z.strictObject({
  ...recurrent,
  recurrentActivation: gate.optional(),
  unitForgetBias: z.boolean().optional(),
});
const gru = z.strictObject({ ...recurrent, recurrentActivation: gate.optional() });
const simpleRnn = z.strictObject(recurrent);
const dense = z.strictObject({
  units,
  activation: activation.optional(),
  useBias: z.boolean().optional(),
  kernelInitializer: initializer.optional(),
  biasInitializer: initializer.optional(),
});
const conv1d = z.strictObject({
  filters: units,
  kernelSize: z.int().min(1).max(8192),
  strides: z.int().min(1).optional(),
  dilationRate: z.int().min(1).optional(),
  padding: padding.optional(),
  activation: activation.optional(),
  useBias: z.boolean().optional(),
  kernelInitializer: initializer.optional(),
  biasInitializer: initializer.optional(),
});
const dropout = z.strictObject({ rate });
const embedding = z.strictObject({
  inputDim: z.int().min(1).max(1_000_000),
  outputDim: units,
  embeddingsInitializer: initializer.optional(),
});
const batchNormalization = z.strictObject({
  axis: z.int().optional(),
  momentum: z.number().min(0).max(1).optional(),
  epsilon: z.number().positive().optional(),
  center: z.boolean().optional(),
  scale: z.boolean().optional(),
});
const layerNormalization = z.strictObject({ epsilon: z.number().positive().optional() });
const pool1d = z.strictObject({
  poolSize: z.int().min(1),
  strides: z.int().min(1).optional(),
  padding: z.enum(['valid', 'same']).optional(),
});
const none = z.strictObject({});

/** Options of each layer kind that contains no other layer. */
export const plainLayers = {
  lstm,
  gru,
  simpleRnn,
  dense,
  conv1d,
  dropout,
  embedding,
  batchNormalization,
  layerNormalization,
  averagePooling1d: pool1d,
  maxPooling1d: pool1d,
  flatten: none,
  globalAveragePooling1d: none,
  globalMaxPooling1d: none,
  activation: z.strictObject({ activation }),
  repeatVector: z.strictObject({ n: z.int().min(1).max(100_000) }),
  reshape: z.strictObject({ targetShape: z.array(z.int().min(1)).min(1).max(5) }),
  permute: z.strictObject({ dims: z.array(z.int().min(1)).min(1).max(5) }),
};

export type PlainLayerKind = keyof typeof plainLayers;
export type WrapperKind = 'bidirectional' | 'timeDistributed';
export type LayerKind = PlainLayerKind | WrapperKind;
export const plainLayerKinds = Object.keys(plainLayers) as PlainLayerKind[];
export const wrapperKinds: WrapperKind[] = ['bidirectional', 'timeDistributed'];

/** `dense: 10` is short for `dense: {units: 10}`: the one option that a kind cannot do without. */
export const mainOption: Partial<Record<PlainLayerKind, string>> = {
  lstm: 'units',
  gru: 'units',
  simpleRnn: 'units',
  dense: 'units',
  dropout: 'rate',
  repeatVector: 'n',
  activation: 'activation',
  reshape: 'targetShape',
  permute: 'dims',
};

const shorthand: Partial<Record<PlainLayerKind, z.ZodType>> = {
  lstm: units,
  gru: units,
  simpleRnn: units,
  dense: units,
  dropout: rate,
  repeatVector: z.int().min(1).max(100_000),
  activation,
};

const withShorthand = (kind: PlainLayerKind): z.ZodType => {
  const short = shorthand[kind];
  return short === undefined ? plainLayers[kind] : z.union([short, plainLayers[kind]]);
};
const single = (kind: PlainLayerKind) => z.strictObject({ [kind]: withShorthand(kind) });

const plainLayer = z.union([
  z.enum(['flatten', 'globalAveragePooling1d', 'globalMaxPooling1d']),
  ...plainLayerKinds.map(single),
]);

/** One layer of a variant: a mapping with one key, the layer's kind, or the bare kind when it has no options. */
export const layerSchema = z.union([
  plainLayer,
  z.strictObject({
    bidirectional: z.strictObject({
      layer: z.union([single('lstm'), single('gru'), single('simpleRnn')]),
      mergeMode: z.enum(['concat', 'sum', 'mul', 'ave']).optional(),
    }),
  }),
  z.strictObject({ timeDistributed: z.strictObject({ layer: plainLayer }) }),
]);

/** Options that a suite sets once for every layer of a kind. */
export const layerDefaultsSchema = z.strictObject({
  lstm: lstm.partial().optional(),
  gru: gru.partial().optional(),
  simpleRnn: simpleRnn.partial().optional(),
  dense: dense.partial().optional(),
  conv1d: conv1d.partial().optional(),
  embedding: embedding.partial().optional(),
  batchNormalization: batchNormalization.partial().optional(),
});
