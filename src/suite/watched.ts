import { type MetricName, type Monitor, monitoredMetric } from './metrics.ts';
import type { Training } from './schema.ts';

/** A metric that decides something of a training after each epoch. */
export interface WatchedMetric {
  /** The callback that watches it. */
  readonly callback: string;
  readonly monitor: Monitor;
  readonly metric: MetricName;
  /** Whether it is taken of the samples held out, or of those that are trained on. */
  readonly held: boolean;
  /** The target that it is about, where there are several. */
  readonly output?: string | undefined;
}

/** The metrics that a training watches, one for each callback that does so. */
export const watchedMetrics = ({
  earlyStopping,
  bestCheckpoint,
  reduceOnPlateau,
}: Pick<Training, 'earlyStopping' | 'bestCheckpoint' | 'reduceOnPlateau'>): WatchedMetric[] =>
  Object.entries({ earlyStopping, bestCheckpoint, reduceOnPlateau }).flatMap(([callback, options]) => {
    const { monitor = 'valLoss', output } = options ?? {};
    const metric = monitoredMetric(monitor);
    return metric === undefined ? [] : [{ callback, monitor, metric, held: metric !== monitor, output }];
  });

/** What the value of a watched metric is called among those of an epoch. */
export const watchedKey = ({ monitor, output = '' }: Pick<WatchedMetric, 'monitor' | 'output'>): string =>
  `${monitor}/${output}`;
