export { importedEnvironment, importedOutcome } from './imported.ts';
export type { MeasuredCost } from './measured.ts';
export { makeRecord } from './record.ts';
export {
  type Fingerprint,
  owedRuns,
  type PlanRequest,
  planRuns,
  type Run,
  selectExperiments,
  trainerOf,
} from './runs.ts';
export { parseSeeds, type SeedRequest, type SeedWish, seedRange, seedRequest } from './seeds.ts';
export { checkShard, formatShard, parseShard, type Shard, shardRuns } from './shard.ts';
