import { createRequire } from 'node:module';
import type { LayersModel, LayerVariable, layers } from '@tensorflow/tfjs-node';
import {
  type Build,
  type CodeModel,
  contentHash,
  type Experiment,
  formatShape,
  type Layer,
  loadCode,
  type Variant,
} from '../suite/index.ts';
import type { LayerKind } from '../suite/layers.ts';
import { type Initializer, schemeOf } from './initializers.ts';
import { dropoutLayer, type MaskSource } from './masks.ts';
import { patchTf, type TF } from './tf.ts';
import type { Weight } from './weights.ts';

/** What tf.layers says of a weight when a layer asks for it. */
interface Asked {
  /** As the layer calls it: `recurrent_kernel`. The variable's own name counts on from model to model. */
  readonly called: string;
  readonly initializer: Initializer;
  readonly forgetUnits?: number;
}

type BuiltLayer = layers.Layer & {
  addWeight(name: string, ...rest: unknown[]): LayerVariable;
  readonly activityRegularizer?: unknown;
};

const built = new WeakMap<LayersModel, Weight[]>();

/** The weights of a model that code has built. */
export function builtWeights(model: LayersModel): Weight[] {
  const weights = built.get(model);
  if (weights === undefined) throw new Error('this model was not built by the code of a suite');
  return weights;
}

/** Loaded files by their hash: a worker builds a variant's model more than once. */
const files = new Map<string, unknown>();

function builderOf({ file, hash, problem }: CodeModel, variant: string): Build {
  if (!files.has(hash)) {
    const loaded = loadCode(file);
    if (loaded.hash !== hash) throw new Error(`${file} has changed since the suite was read; run again`);
    files.set(hash, loaded.value);
  }
  const suite = files.get(hash) as {
    problems: Record<string, { variants: Record<string, { build: Build }> }>;
  };
  return suite.problems[problem]?.variants[variant]?.build as Build;
}

/**
 * The model of a variant that is code, all weights zero, built by the suite's own function in this process.
 *
 * @throws Error when it cannot be trained here, or is another one than when the suite was read
 */
export function buildFromCode(
  tf: TF,
  variant: Pick<Variant, 'id' | 'code'>,
  inputShape: readonly number[],
  masks: MaskSource,
): LayersModel {
  const code = variant.code as CodeModel;
  const model = callBuild(tf, builderOf(code, variant.id), inputShape, masks);
  if (describeModel(model).model !== code.model) {
    throw new Error(
      `${variant.id}: build() makes another model than when the suite was read; it must make the same one each time`,
    );
  }
  return model;
}

/**
 * Builds a model by plain tfjs, without native code, and says what it is; `loadSuite` is given this for suites that are
 * code.
 *
 * @throws Error that says why the model cannot be trained here
 */
export function inspectModel(
  build: Build,
  inputShape: readonly number[],
): { layers: Layer[]; model: string } {
  const tf = plainTf();
  const noMasks: MaskSource = { mask: (_, shape) => tf.ones([...shape]) };
  const model = callBuild(tf, build, inputShape, noMasks);
  try {
    for (const { name, variable } of builtWeights(model)) {
      if (
        variable
          .read()
          .dataSync()
          .some(v => v !== 0)
      )
        throw new Error(
          `sets ${name} itself; give its layer an initializer, from which the run's seed draws`,
        );
    }
    return describeModel(model);
  } finally {
    disposeLayers(model);
  }
}

/**
 * An experiment as the compiled engine is to see it. Whether a layer of code's own class looks at more than one sample of
 * a batch cannot be known, so none of its batches may be filled up; a layer that surely does stands for that.
 */
export function compiledView(experiment: Experiment): Experiment {
  const { variant } = experiment;
  if (variant.code === undefined) return experiment;
  const mixing: Layer = { kind: 'batchNormalization', options: {} };
  return { ...experiment, variant: { ...variant, layers: [...variant.layers, mixing] } };
}

let plain: TF | undefined;

/** tfjs without native code: enough to build a model, and it needs no set-up. */
export function plainTf(): TF {
  if (plain === undefined) {
    const tf = createRequire(import.meta.url)('@tensorflow/tfjs') as TF;
    // Production mode is silent about there being a faster backend.
    tf.enableProdMode();
    plain = patchTf(tf);
  }
  return plain;
}

function callBuild(tf: TF, build: Build, inputShape: readonly number[], masks: MaskSource): LayersModel {
  const asked = new Map<LayerVariable, Asked>();
  const restore = watchWeights(tf, asked);
  let model: LayersModel;
  try {
    model = (build as unknown as (tf: TF) => LayersModel)(withSeededDropout(tf, masks));
  } finally {
    restore();
  }
  const issue = modelIssue(tf, model, inputShape);
  if (issue !== undefined) throw new Error(issue);
  const names = positionNames(model);
  const weights = model.layers.flatMap((layer, i) => layerWeights(layer, i, names[i] as string, asked));
  built.set(model, weights);
  return model;
}

/**
 * Every weight of tf.layers, also one of a custom layer, comes from `addWeight`. For the time of a build it starts from
 * zeros, which draws nothing, and what it was to start from is written down.
 */
function watchWeights(tf: TF, asked: Map<LayerVariable, Asked>): () => void {
  const prototype = tf.layers.Layer.prototype as unknown as BuiltLayer;
  const { addWeight } = prototype;
  const zeros = tf.initializers.zeros();
  prototype.addWeight = function (this: BuiltLayer, name, ...rest) {
    const [shape, dtype, initializer, regularizer, trainable, constraint] = rest;
    const of = `${name} of the layer ${this.getClassName()}`;
    if (regularizer !== undefined && regularizer !== null)
      throw new Error(`${of} has a regularizer, which is no part of the loss here; leave it out`);
    if (constraint !== undefined && constraint !== null)
      throw new Error(`${of} has a constraint, which is not applied here; leave it out`);
    if (dtype !== undefined && dtype !== null && dtype !== 'float32')
      throw new Error(`${of} is ${String(dtype)}; weights are float32 here`);
    const found = { called: name, ...askedOf(this, name, initializer as Described | undefined) };
    try {
      schemeOf(found.initializer);
    } catch (error) {
      throw new Error(`${of}: ${(error as Error).message}`);
    }
    const variable = addWeight.call(this, name, shape, 'float32', zeros, undefined, trainable);
    asked.set(variable, found);
    return variable;
  };
  return () => {
    prototype.addWeight = addWeight;
  };
}

interface Described {
  getClassName(): string;
  getConfig(): Record<string, unknown>;
}

const described = (initializer: Described): Initializer => ({
  className: initializer.getClassName(),
  config: initializer.getConfig(),
});

function askedOf(layer: BuiltLayer, name: string, initializer: Described | undefined): Omit<Asked, 'called'> {
  // An LSTM puts its bias together in a class of its own, when its forget gate starts at one.
  const lstm = layer as unknown as {
    unitForgetBias?: boolean;
    biasInitializer?: Described;
    units?: number;
    filters?: number;
  };
  if (name === 'bias' && lstm.unitForgetBias === true && lstm.biasInitializer !== undefined) {
    return {
      initializer: described(lstm.biasInitializer),
      forgetUnits: (lstm.units ?? lstm.filters) as number,
    };
  }
  if (initializer === undefined || initializer === null)
    throw new Error(`${name} of the layer ${layer.getClassName()} has no initializer`);
  return { initializer: described(initializer) };
}

/** The same tf, whose dropout layers are ours: tf.layers' own draw from a generator that no seed reaches. */
function withSeededDropout(tf: TF, masks: MaskSource): TF {
  let count = 0;
  const dropout = (config: { rate: number; inputShape?: number[] }) => {
    const { rate, inputShape } = config;
    const name = `dropout-${++count}`;
    return dropoutLayer(tf, { name, rate, ...(inputShape && { inputShape }) }, masks);
  };
  return Object.create(tf, { layers: { value: { ...tf.layers, dropout } } }) as TF;
}

/** Layers of tf.layers that draw in training, from a generator that no seed reaches. */
const unseeded = [
  'Dropout',
  'SpatialDropout1D',
  'GaussianNoise',
  'GaussianDropout',
  'AlphaDropout',
  'RandomWidth',
];

/** What stands in the way of training a model that code has built. */
function modelIssue(tf: TF, model: LayersModel, inputShape: readonly number[]): string | undefined {
  if (!(model instanceof tf.LayersModel)) {
    return (model as unknown) instanceof Promise
      ? 'gives a promise; the model has to be there at once'
      : 'does not give a model of tf.layers; return tf.sequential(…) or tf.model(…), made with the tf that it is given';
  }
  // A sequential model without an input shape has neither.
  const [inputs, outputs] = [model.inputs ?? [], model.outputs ?? []];
  if (inputs.length !== 1 || outputs.length !== 1) {
    return inputs.length === 0
      ? 'gives a model without an input; give its first layer an inputShape'
      : `gives a model with ${inputs.length} inputs and ${outputs.length} outputs; one of each is needed`;
  }
  const [batch, ...own] = inputs[0]?.shape ?? [];
  if (batch !== null) return `fixes the batch size at ${batch}; leave it open`;
  const fits = own.length === inputShape.length && own.every((d, i) => d === null || d === inputShape[i]);
  if (!fits)
    return `takes ${formatShape(own.map(Number))} a sample; the inputs are ${formatShape(inputShape)}`;
  if ((model as { optimizer?: unknown }).optimizer !== undefined)
    return "gives a compiled model; the suite's training decides optimizer and loss, so leave compile out";
  for (const layer of everyLayer(model)) {
    const config = layer.getConfig();
    const name = layer.getClassName();
    if (unseeded.includes(name)) {
      const instead = name === 'Dropout' ? '; make it with the tf that build is given' : '';
      return `has a layer ${name}, which draws from a generator that no seed reaches${instead}`;
    }
    if (Number(config.dropout ?? 0) > 0 || Number(config.recurrentDropout ?? 0) > 0)
      return `has a layer ${name} with dropout inside, which no seed reaches; put a dropout layer before it`;
    if (config.stateful === true)
      return `has a layer ${name} that is stateful: it would depend on the order of samples`;
    if ((layer as BuiltLayer).activityRegularizer)
      return `has a layer ${name} with an activityRegularizer, which is no part of the loss here`;
  }
  return undefined;
}

/** All layers, those in wrappers and in models within the model included. */
function everyLayer(model: LayersModel): layers.Layer[] {
  const inside = (layer: layers.Layer): layers.Layer[] => {
    const {
      layer: wrapped,
      forwardLayer,
      backwardLayer,
      cell,
      layers: nested,
    } = layer as unknown as Record<string, never>;
    const parts = [
      wrapped,
      forwardLayer,
      backwardLayer,
      cell,
      ...((nested as layers.Layer[] | undefined) ?? []),
    ];
    return [layer, ...parts.filter(part => part !== undefined).flatMap(inside)];
  };
  return model.layers.flatMap(inside);
}

const kindOf = (layer: layers.Layer): LayerKind => {
  const name = layer.getClassName();
  const ours: Record<string, string> = {
    LSTM: 'lstm',
    GRU: 'gru',
    SimpleRNN: 'simpleRnn',
    SeededDropout: 'dropout',
  };
  return (ours[name] ?? name.charAt(0).toLowerCase() + name.slice(1).replace(/1D$/, '1d')) as LayerKind;
};

/** As in `layerNames`: the kind and its number among its kind. tf.layers' own names count on from model to model. */
function positionNames(model: LayersModel): string[] {
  const seen = new Map<string, number>();
  return model.layers.map(layer => {
    const kind = kindOf(layer);
    const ordinal = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ordinal);
    return `${kind}-${ordinal}`;
  });
}

/** Weights with the names that a suite's own layers have, so that the same layers start from the same values. */
function layerWeights(
  layer: layers.Layer,
  place: number,
  name: string,
  asked: ReadonlyMap<LayerVariable, Asked>,
): Weight[] {
  const used = new Map<string, number>();
  const sides = kindOf(layer) === 'bidirectional' ? layer.weights.length / 2 : undefined;
  return layer.weights.map((variable, i) => {
    const found = asked.get(variable);
    if (found === undefined)
      throw new Error(`a weight of ${name} was not made by a layer of the model: ${variable.originalName}`);
    const { called, ...rest } = found;
    const plainName = called.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
    const role = sides === undefined ? plainName : `${i < sides ? 'forward' : 'backward'}/${plainName}`;
    const times = (used.get(role) ?? 0) + 1;
    used.set(role, times);
    const own = `${name}/${role}${times > 1 ? `-${times}` : ''}`;
    return { ...rest, name: own, layer: place, variable, trainable: variable.trainable };
  });
}

/** The layers of a model as a suite has them, and a hash over all that the model is. */
function describeModel(model: LayersModel): { layers: Layer[]; model: string } {
  const names = positionNames(model);
  const byName = new Map(model.layers.map((layer, i) => [layer.name, names[i] as string]));
  /** Names that count on are put aside, those that connect layers become places. */
  const stable = (value: unknown): unknown => {
    if (typeof value === 'string') return byName.get(value) ?? value;
    if (Array.isArray(value)) return value.map(stable);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([k, v]) =>
        k === 'name' && !byName.has(String(v)) ? [] : [[k, stable(v)]],
      ),
    );
  };
  const layersOf = model.layers
    .filter(layer => layer.getClassName() !== 'InputLayer')
    .map((layer): Layer => {
      const { name: _, layer: __, ...options } = stable(layer.getConfig()) as Record<string, unknown>;
      const wrapped = layer as unknown as { layer?: layers.Layer; forwardLayer?: layers.Layer };
      const inner = wrapped.layer ?? wrapped.forwardLayer;
      return {
        kind: kindOf(layer),
        options,
        ...(inner && {
          layer: { kind: kindOf(inner), options: stable(inner.getConfig()) as Record<string, unknown> },
        }),
      };
    });
  const connections = model.layers.map(layer =>
    layer.inboundNodes.map(node => node.inboundLayers.map(l => byName.get(l.name) ?? 'none')),
  );
  return { layers: layersOf, model: contentHash([names, stable(model.getConfig()), connections]) };
}

function disposeLayers(model: LayersModel): void {
  for (const layer of model.layers) for (const weight of layer.weights) weight.dispose();
}
