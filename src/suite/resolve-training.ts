import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import type { Monitor } from './metrics.ts';
import type { Report } from './resolve-parts.ts';
import { type SuiteSource, type Training, trainingSchema, type VariantSource } from './schema.ts';

const trainingFields = ['epochs', 'batchSize', 'validationSplit', 'shuffle', 'optimizer', 'loss'] as const;

/** A variant's training settings with the suite's defaults merged in; undefined where one is missing. */
export function resolveTraining(source: VariantSource, suite: SuiteSource, path: SuitePath, report: Report) {
  const { sampleWeight: _, ...merged } = { ...suite.defaults?.training, ...source.training };
  const missing = trainingFields.filter(f => merged[f] === undefined);
  if (missing.length > 0) {
    report(
      path,
      `${missing.join(', ')} missing; write ${missing.length > 1 ? 'them' : 'it'} in training here or in defaults.training`,
    );
    return undefined;
  }
  return trainingSchema.parse(merged);
}

/** Losses and their weights that do not fit the named targets; none are named where there is a single one. */
export function lossIssues(
  { loss, lossWeights }: Pick<Training, 'loss' | 'lossWeights'>,
  targets: readonly { readonly name: string }[],
): { path: SuitePath; message: string }[] {
  const names = targets.map(({ name }) => name);
  const issues: { path: SuitePath; message: string }[] = [];
  const parts = [
    ['loss', typeof loss === 'string' ? {} : loss] as const,
    ['lossWeights', lossWeights ?? {}] as const,
  ];
  for (const [setting, byName] of parts) {
    const given = Object.keys(byName);
    if (given.length > 0 && names.length === 0)
      issues.push({
        path: [setting],
        message: 'is by names, and the targets have none; write one, without a name',
      });
    else
      for (const name of given.filter(n => !names.includes(n)))
        issues.push({
          path: [setting, name],
          message: `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`,
        });
  }
  const missing = typeof loss === 'string' ? [] : names.filter(name => loss[name] === undefined);
  if (missing.length > 0) issues.push({ path: ['loss'], message: `has none for ${someOf(missing)}` });
  return issues;
}

/** Settings of a training that do not go together. */
export function callbackIssues(training: Training, validated: boolean): string[] {
  const issues: string[] = [];
  const { validationSplit, optimizer, earlyStopping, bestCheckpoint, reduceOnPlateau } = training;
  if (validated && validationSplit > 0) {
    issues.push(
      `validationSplit is ${validationSplit}, but the problem has validation data of its own, by which Keras would take no share; write 0`,
    );
  }
  for (const [name, options] of Object.entries({ earlyStopping, bestCheckpoint, reduceOnPlateau })) {
    if (options === undefined || !watchesHeldOut(options.monitor) || validated || validationSplit > 0)
      continue;
    issues.push(
      `${name} watches ${options.monitor ?? 'valLoss'}, and no samples are held out for it; write a validationSplit, validation data for the problem, or monitor: loss`,
    );
  }
  if (reduceOnPlateau !== undefined && (optimizer.schedule !== undefined || optimizer.decay !== undefined)) {
    const other = optimizer.schedule === undefined ? 'decay' : 'schedule';
    issues.push(
      `reduceOnPlateau sets the learning rate, and so does the optimizer's ${other}; leave one of them out`,
    );
  }
  return issues;
}

const watchesHeldOut = (monitor: Monitor = 'valLoss') => monitor.startsWith('val');
