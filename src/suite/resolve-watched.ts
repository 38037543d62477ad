import type { SuitePath } from './errors.ts';
import type { Port } from './graph-types.ts';
import { targetIssue } from './resolve-metrics.ts';
import { placeOfOutput, targetPart } from './resolve-output.ts';
import type { Report } from './resolve-parts.ts';
import type { Training } from './schema.ts';
import type { NdArray } from './types.ts';
import { watchedMetrics } from './watched.ts';

/** What a training watches in. */
interface Watching {
  /** Of the samples that are trained on. */
  readonly targets: NdArray;
  /** Of the samples held out, where there are some. */
  readonly held: NdArray | undefined;
  /** Several targets, by name. */
  readonly ports: readonly Port[] | undefined;
}

/**
 * Reports what keeps the callbacks of a training from watching what they name.
 *
 * @param path of the variant
 */
export function checkWatched(
  training: Training,
  { targets, held, ports }: Watching,
  path: SuitePath,
  report: Report,
): void {
  const { earlyStopping, bestCheckpoint, reduceOnPlateau } = training;
  const watched = watchedMetrics(training);
  for (const [callback, options] of Object.entries({ earlyStopping, bestCheckpoint, reduceOnPlateau })) {
    if (options?.output === undefined || watched.some(w => w.callback === callback)) continue;
    report(
      path,
      `${callback} watches ${options.monitor ?? 'valLoss'}, which is that of all targets together; leave "output" out, or watch a metric, such as the one of the loss's name`,
    );
  }
  for (const { callback, metric, held: ofHeld, output } of watched) {
    if (ports !== undefined && output === undefined) {
      report(
        path,
        `${callback} watches a metric, and there are several targets; say which one it is about, output: ${ports[0]?.name}, or watch loss or valLoss, which are those of all`,
      );
      continue;
    }
    const place = placeOfOutput(output, ports, [...path, 'training', callback, 'output'], report);
    const of = ofHeld ? held : targets;
    if (of === undefined || (output !== undefined && place === undefined)) continue;
    const wrong = targetIssue(metric, place === undefined ? of : targetPart(of, place));
    if (wrong !== undefined) report(path, `${callback} watches a metric that cannot be taken: ${wrong}`);
  }
}
