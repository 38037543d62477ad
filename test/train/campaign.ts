import type { NativeExperiment, NdArray, Training } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { loadSuiteText } from '../suite/from-text.ts';
import { experiment, resolved, type WrittenLayer } from './support.ts';

/** JSON has no NaN and no infinity: they are strings there. */
type Num = number | 'nan' | 'inf' | '-inf';

/** What Keras made of a random small model, whatever kind of model it is. */
interface Expected {
  /** Seed of the campaign and number of the model. */
  readonly name: string;
  /** Of what kind its data and weights are. */
  readonly about: readonly string[];
  readonly probes: readonly unknown[];
  readonly orders: readonly number[][];
  readonly initial: readonly number[][];
  readonly losses: readonly Num[];
  readonly validation: readonly Num[];
  readonly predictions: readonly Num[][];
  /** How far Keras is from itself where the weights are one unit in the last place away; null where it is anywhere. */
  readonly itself: Readonly<Record<'losses' | 'validation' | 'predictions', readonly (number | null)[]>>;
  /** Numbers of epochs after which Keras' runs ended, where they were not the same. */
  readonly lengths?: readonly number[];
  /** Why Keras could not train it. */
  readonly fails?: string;
}

/** A random small model as run.py drew it: layers one after the other. */
export interface CampaignCase extends Expected {
  readonly inputs: NdArray;
  readonly targets: NdArray;
  /** Samples for the loss after each epoch; without them it is that of validationSplit's share. */
  readonly own?: { readonly inputs: NdArray; readonly targets: NdArray };
  readonly probes: readonly NdArray[];
  readonly layers: readonly WrittenLayer[];
  readonly training: Training;
}

type Named = Readonly<Record<string, NdArray>>;

/** One that run.py drew with --wide: a graph of named inputs and targets, its layers as a suite in YAML has them. */
export interface WideCase extends Expected {
  readonly inputs: Named;
  readonly targets: Named;
  readonly own?: { readonly inputs: Named; readonly targets: Named; readonly sampleWeight?: NdArray };
  readonly probes: readonly Named[];
  readonly entries: readonly object[];
  readonly training: Readonly<Record<string, unknown>> & { readonly sampleWeight?: NdArray };
}

export type Engine = 'eager' | 'compiled';

const of = (value: Num): number =>
  typeof value === 'number' ? value : { nan: Number.NaN, inf: Infinity, '-inf': -Infinity }[value];

function asExperiment({ inputs, targets, own, layers, training, probes }: CampaignCase): NativeExperiment {
  const [probe] = probes;
  if (probe === undefined) throw new Error('there is no probe');
  const made = experiment({ layers: layers.map(resolved), inputs, targets, probe, training });
  const [first] = made.problem.probes;
  if (first === undefined) throw new Error('there is no probe');
  const all = probes.map((input, i) => ({ ...first, id: String(i), input }));
  return { ...made, problem: { ...made.problem, probes: all, ...(own && { validation: own }) } };
}

const written = ({ shape, values }: NdArray): unknown => ({ reshape: { of: values, shape } });
/** As the data of a problem: a single one without its name. */
const data = (arrays: Named): unknown => {
  const named = Object.entries(arrays).map(([name, array]) => [name, written(array)] as const);
  const [[, only] = []] = named;
  return named.length === 1 ? only : Object.fromEntries(named);
};

/** The model as a suite in YAML has it: what is tested is all of the way from the text. */
function wideExperiment({ inputs, targets, own, entries, training, probes }: WideCase): NativeExperiment {
  const names = Object.keys(targets);
  const weights = (of: NdArray | undefined) => of && { sampleWeight: of.values };
  const suite = {
    format: 1,
    name: 'campaign',
    version: '1.0.0',
    title: 'Campaign',
    source: { title: 'Keras' },
    seeds: 1,
    problems: {
      sums: {
        title: 'Sums',
        data: { inputs: data(inputs), targets: data(targets) },
        ...(own && {
          validation: { inputs: data(own.inputs), targets: data(own.targets), ...weights(own.sampleWeight) },
        }),
        probes: Object.fromEntries(probes.map((probe, i) => [i, { input: data(probe) }])),
        variants: {
          simple: {
            layers: entries,
            ...(names.length === 1 && { outputs: names[0] }),
            training: { ...training, ...weights(training.sampleWeight) },
          },
        },
      },
    },
  };
  return loadSuiteText(JSON.stringify(suite)).experiments[0] as NativeExperiment;
}

export function trainCase(tf: TF, c: CampaignCase | WideCase, engine: Engine): Promise<TrainResult> {
  const experiment = 'entries' in c ? wideExperiment(c) : asExperiment(c);
  const run = { suite: 'campaign', experiment, seed: 0 };
  const options = { initial: c.initial, orders: c.orders };
  return engine === 'eager' ? trainEager(tf, run, options) : trainCompiled(tf, run, options);
}

/** A number that is farther from Keras' than it may be. */
export interface Deviation {
  readonly what: 'losses' | 'validation' | 'predictions';
  readonly at: number;
  readonly ours: number;
  readonly keras: number;
  /** In times of what is allowed. */
  readonly times: number;
}

/** Both engines and Keras compute in float32, whose spacing is 1.2e-7, and add in another order. */
const tolerance = 1e-5;

/**
 * The greatest deviation of what an engine made, if there is one that is not allowed.
 *
 * @param slack times of Keras' own deviation that are let pass; it was taken over a few runs, and other runs would have more
 */
export function deviationOf(c: Expected, result: TrainResult, slack = 1): Deviation | undefined {
  const compared = {
    losses: result.losses,
    validation: result.validation,
    predictions: c.probes.flatMap((_, i) => result.predictions[String(i)] ?? []),
  };
  const expected = {
    losses: c.losses.map(of),
    validation: c.validation.map(of),
    predictions: c.predictions.flat().map(of),
  };
  // Of a training that another nudge ends in another epoch only the epochs before that can be compared.
  const ends = c.lengths?.includes(result.losses.length) ? Math.min(...c.lengths) : Infinity;
  // What is left of weights that have overflowed is no result: such a run counts as diverged.
  const diverged = [compared.losses, expected.losses].every(l => !Number.isFinite(l.at(-1)));
  let worst: Deviation | undefined;
  for (const what of ['losses', 'validation', 'predictions'] as const) {
    if (what === 'predictions' && diverged) continue;
    const [ours, theirs] = [compared[what], expected[what]];
    // A loss that is not finite ends our training, and Keras' in the campaign.
    const length = Math.min(Math.max(ours.length, theirs.length), what === 'predictions' ? Infinity : ends);
    for (let at = 0; at < length; at++) {
      const [value, keras] = [ours[at] ?? Number.NaN, theirs[at] ?? Number.NaN];
      const own = c.itself[what][at];
      // What overflows is an infinity in one order of sums and no number in another.
      if (own === null || (!Number.isFinite(value) && !Number.isFinite(keras))) continue;
      const off = Math.abs(value - keras);
      const times = off / Math.max(tolerance * Math.abs(keras), own ?? 0, 1e-30);
      const greatest = Number.isNaN(times) ? Infinity : times;
      if (greatest > (worst?.times ?? slack)) worst = { what, at, ours: value, keras, times: greatest };
    }
  }
  return worst;
}
