export { estimateCost } from './cost.ts';
export { owedRuns, type PlanRequest, planRuns, type Run, runKey, selectExperiments } from './runs.ts';
export { parseSeeds, type SeedRequest, seedRange } from './seeds.ts';
export { parseShard, type Shard, shardRuns } from './shard.ts';
