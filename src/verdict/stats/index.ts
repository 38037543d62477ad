export {
  adjustComparisons,
  advantage,
  type ComparisonOutcome,
  type ComparisonP,
  claimLevel,
  comparisonOutcome,
} from './claims.ts';
export { confidenceSequence } from './confidenceSequence.ts';
export {
  adjustEquivalences,
  deathsP,
  equivalence,
  equivalenceLevel,
  fewestForEquivalence,
} from './equivalence.ts';
export { atLeast, atMost, within } from './exact.ts';
export { fisherExact } from './fisher.ts';
export {
  expectedOutside,
  type FitOutcome,
  fitAlpha,
  fitsRun,
  type RunFit,
  runOutcome,
  runsToDecide,
} from './fits.ts';
export { type BestFit, bestOutcome, fitsBest, runsToDecideBest } from './fitsBest.ts';
export {
  fitsMean,
  type MeanFit,
  meanOutcome,
  type PrintedMean,
  promised,
  type SummaryFit,
} from './fitsMean.ts';
export { type HitOutcome, hitOutcome } from './hits.ts';
export { holm } from './holm.ts';
export { type Improvement, improvement } from './improvement.ts';
export { type Luck, luck, placeOf } from './luck.ts';
export { type MannWhitney, mannWhitney, smallestP } from './mannWhitney.ts';
export { normalCdf, normalQuantile, twoSidedZ } from './normal.ts';
export { orderByLot, orderChance } from './orders.ts';
export { fewestPairs, type Margin, marginAmount, pairedLosses, worseShare } from './paired.ts';
export { fewestSeeds, noetherSampleSize, smallestEffect } from './power.ts';
export { halfUnit, type PrintedNumber, printedNumber } from './printed.ts';
export { ascending, median, quantileSorted, summarise } from './quantile.ts';
export { oneMoreRange, type Repeats, repeatShare, repeats, repeatsOutcome } from './repeats.ts';
export { scoreP, upperShare } from './score.ts';
export { claimLimits, type Limit, type Observed, seedsToSettle, shareLimits } from './settle.ts';
export { type PermutationTest, studentisedPermutation } from './studentised.ts';
export { type SignedRank, signedRank, smallestSignedRankP } from './wilcoxon.ts';
export { fewestTrials, trialsToSettle, wilson } from './wilson.ts';
