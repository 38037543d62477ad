import type { RunRecord } from '../records/index.ts';
import { ascending, quantileSorted } from './stats/index.ts';
import type { CourseResult, EpochRange } from './types.ts';

/** How the trainings went that decide by themselves when they end; undefined when none does. */
export function courseResult(records: readonly RunRecord[]): CourseResult | undefined {
  const courses = records.flatMap(({ course }) => course ?? []);
  const best = courses.flatMap(course => course.best ?? []);
  if (courses.length === 0) return undefined;
  return {
    epochs: epochRange(courses.map(({ epochs }) => epochs)),
    ...(best.length > 0 && { best: epochRange(best) }),
    stopped: courses.filter(({ stopped }) => stopped !== undefined).length,
    runs: courses.length,
  };
}

function epochRange(epochs: readonly number[]): EpochRange {
  const sorted = ascending(epochs);
  return {
    low: quantileSorted(sorted, 0),
    median: quantileSorted(sorted, 0.5),
    high: quantileSorted(sorted, 1),
  };
}
