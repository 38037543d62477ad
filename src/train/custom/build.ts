import type { LayersModel, LayerVariable } from '@tensorflow/tfjs-node';
import { type Build, type CodeModel, type FoundModel, loadCode, type Variant } from '../../suite/index.ts';
import { dropoutLayer, type MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import type { Weight } from '../weight.ts';
import { describeModel, namedWeights } from './describe.ts';
import { modelIssue } from './model-issue.ts';
import { plainTf } from './plain-tf.ts';
import { type Asked, watchWeights } from './watch-weights.ts';

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
export function inspectModel(build: Build, inputShape: readonly number[]): FoundModel {
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
  built.set(model, namedWeights(model, asked));
  return model;
}

/**
 * TensorFlow.js as a suite's code is given it. Its dropout layers are those of this project, since no seed reaches
 * the generator that tf.layers' own draw from.
 */
function withSeededDropout(tf: TF, masks: MaskSource): TF {
  let count = 0;
  const dropout = (config: { rate: number; inputShape?: number[] }) => {
    const { rate, inputShape } = config;
    const name = `dropout-${++count}`;
    return dropoutLayer(tf, { name, rate, ...(inputShape && { inputShape }) }, masks);
  };
  return Object.create(tf, { layers: { value: { ...tf.layers, dropout } } }) as TF;
}

function disposeLayers(model: LayersModel): void {
  for (const layer of model.layers) for (const weight of layer.weights) weight.dispose();
}
