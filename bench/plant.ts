import {
  contentHash,
  type Layer,
  type NativeExperiment,
  type NdArray,
  type Probe,
  parseLayer,
  unwrapped,
} from '../src/suite/index.ts';
import { stream } from '../src/train/seeds.ts';

/** What is done to an experiment to make it worse; undefined where it cannot be done. */
export type Plant = (e: NativeExperiment) => NativeExperiment | undefined;

/** Regressions that a change to a training script may bring by accident, by name. */
export const plants: Readonly<Record<string, Plant>> = {
  'learning rate ÷ 3': e => {
    const { optimizer } = e.variant.training;
    return training(e, { optimizer: { ...optimizer, learningRate: optimizer.learningRate / 3 } });
  },
  'a tenth fewer epochs': e => training(e, { epochs: Math.round(0.9 * e.variant.training.epochs) }),
  'half the epochs': e => training(e, { epochs: Math.round(e.variant.training.epochs / 2) }),
  'zeros in the first kernel': e =>
    layers(e, (layer, i) => (i === 0 ? withOptions(layer, { kernelInitializer: 'zeros' }) : layer)),
  'tanh for relu': e =>
    layers(e, layer => (isRecurrent(layer) ? withOptions(layer, { activation: 'tanh' }) : layer)),
  'last feature dropped': dropLastFeature,
  'shuffled targets': shuffleTargets,
};

function training(
  e: NativeExperiment,
  change: Partial<NativeExperiment['variant']['training']>,
): NativeExperiment {
  return rehashed({ ...e, variant: { ...e.variant, training: { ...e.variant.training, ...change } } });
}

function layers(e: NativeExperiment, change: (layer: Layer, index: number) => Layer): NativeExperiment {
  return rehashed({ ...e, variant: { ...e.variant, layers: e.variant.layers.map(change) } });
}

const isRecurrent = (layer: Layer) => unwrapped(layer).kind === 'lstm';

/** The layer that is wrapped counts, when it is a wrapper. */
function withOptions(layer: Layer, change: Record<string, unknown>): Layer {
  if ('layer' in layer) return parseLayer(layer.kind, layer.options, withOptions(layer.layer, change));
  return parseLayer(layer.kind, { ...layer.options, ...change });
}

function dropLastFeature(e: NativeExperiment): NativeExperiment | undefined {
  const features = e.problem.inputs.shape.at(-1) ?? 1;
  if (features < 2) return undefined;
  const drop = (a: NdArray): NdArray => ({
    shape: [...a.shape.slice(0, -1), features - 1],
    values: a.values.filter((_, i) => i % features !== features - 1),
  });
  const probes: Probe[] = e.problem.probes.map(p => ({ ...p, input: drop(p.input) }));
  return rehashed({ ...e, problem: { ...e.problem, inputs: drop(e.problem.inputs), probes } });
}

/** The same order for every seed: what went wrong is in the data. */
function shuffleTargets(e: NativeExperiment): NativeExperiment {
  const { shape, values } = e.problem.targets;
  const [samples = 0] = shape;
  const width = values.length / samples;
  const order = Array.from({ length: samples }, (_, i) => i);
  const names = { suite: 'bench', problem: e.problem.id, variant: e.variant.id, seed: 0 };
  const { below } = stream(names, 'shuffled-targets');
  for (let i = samples - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const shuffled = order.flatMap(i => Array.from(values.slice(i * width, (i + 1) * width)));
  return rehashed({ ...e, problem: { ...e.problem, targets: { shape, values: shuffled } } });
}

/** A changed experiment is another one: its runs must not be taken for the original's. */
function rehashed(e: NativeExperiment): NativeExperiment {
  const { problem, variant } = e;
  const probes = problem.probes.map(p => p.input);
  return {
    ...e,
    hash: contentHash([e.id, problem.inputs, problem.targets, probes, variant.layers, variant.training]),
  };
}
