export { confidenceSequence } from './confidenceSequence.ts';
export { holm } from './holm.ts';
export { type Improvement, improvement } from './improvement.ts';
export { type MannWhitney, mannWhitney, smallestP } from './mannWhitney.ts';
export { normalCdf, normalQuantile, twoSidedZ } from './normal.ts';
export { fewestSeeds, noetherSampleSize, smallestEffect } from './power.ts';
export { ascending, median, quantileSorted, summarise } from './quantile.ts';
export { fewestTrials, trialsToSettle, wilson } from './wilson.ts';
