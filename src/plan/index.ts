export { owedRuns, type PlanRequest, planRuns, type Run, selectExperiments } from './runs.ts';
export { parseSeeds, type SeedRequest, type SeedWish, seedRange, seedRequest } from './seeds.ts';
export { checkShard, formatShard, parseShard, type Shard, shardRuns } from './shard.ts';
