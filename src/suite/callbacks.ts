import { z } from 'zod';
import { later } from './later.ts';
import { monitors } from './metrics.ts';
import { id } from './names-schema.ts';

const epochs = z.int().min(0).max(1_000_000);
const watched = {
  monitor: later(z.enum(monitors), 'valLoss').describe(
    'What is watched after each epoch: the mean loss of the samples that are trained on, that of those held out, or a metric of the ones or the others: binaryAccuracy, valBinaryAccuracy.',
  ),
  output: id.optional().describe('Of several targets: the one that the metric is about.'),
  mode: z
    .enum(['min', 'max'])
    .optional()
    .describe("Which way is better; the monitor's own direction when left out, as with Keras' auto."),
};
const minDelta = (without: number) =>
  later(z.number().min(0), without).describe('A change by less than this does not count as better.');

/**
 * What may decide in the course of a training, by Keras' names and with the defaults of Keras 3. A training without them
 * has none of these settings. `src/train/callbacks.ts` has the rules.
 */
export const callbackKinds = {
  earlyStopping: {
    says: 'Ends the training when `patience` epochs in a row were not better.',
    options: {
      ...watched,
      minDelta: minDelta(0),
      patience: later(epochs, 0).describe('Epochs without getting better after which the training ends.'),
      baseline: z
        .number()
        .optional()
        .describe('Being better than before counts only when it is better than this, too.'),
      startFromEpoch: later(epochs, 0).describe('So many epochs at the beginning are not looked at.'),
      restoreBestWeights: later(z.boolean(), false).describe(
        'Whether the weights of the best epoch are the final ones. tf.keras up to 2.15 restored them only where the training ended early.',
      ),
    },
  },
  bestCheckpoint: {
    says: 'The weights of the best epoch are the final ones: a ModelCheckpoint with save_best_only that is read back.',
    options: watched,
  },
  reduceOnPlateau: {
    says: 'Multiplies the learning rate by `factor` when `patience` epochs in a row were not better (ReduceLROnPlateau).',
    options: {
      ...watched,
      factor: later(z.number().positive().lt(1), 0.1).describe('What the learning rate is multiplied by.'),
      patience: later(epochs, 10).describe('Epochs without getting better after which it is.'),
      minDelta: minDelta(1e-4),
      cooldown: later(epochs, 0).describe('Epochs after it in which none is counted.'),
      minLearningRate: later(z.number().min(0), 0).describe('It never goes below this.'),
    },
  },
} as const;

/** The settings of a training, by callback. */
export const callbackFields = {
  earlyStopping: z.strictObject(callbackKinds.earlyStopping.options).optional(),
  bestCheckpoint: z.strictObject(callbackKinds.bestCheckpoint.options).optional(),
  reduceOnPlateau: z.strictObject(callbackKinds.reduceOnPlateau.options).optional(),
};

type Options<K extends keyof typeof callbackFields> = Readonly<
  z.output<z.ZodObject<(typeof callbackKinds)[K]['options']>>
>;
export type EarlyStopping = Options<'earlyStopping'>;
export type BestCheckpoint = Options<'bestCheckpoint'>;
export type ReduceOnPlateau = Options<'reduceOnPlateau'>;
