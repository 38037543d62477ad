import type { EngineName, RunOutcome } from '../records/index.ts';
import type { NativeExperiment } from '../suite/index.ts';
import type { DrawAudit } from './audit.ts';

/** From parent to worker. The experiment is sent along only when the worker does not hold it yet. */
export interface RunMessage {
  readonly type: 'run';
  readonly id: number;
  readonly suite: string;
  readonly hash: string;
  readonly experiment?: NativeExperiment;
  readonly seed: number;
  readonly engine: EngineName;
}

export type ParentMessage = RunMessage | { readonly type: 'stop' };

/** From worker to parent. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly epoch: number }
  /** The run waits for its experiment's program, which is recorded and compiled. */
  | { readonly type: 'compiling'; readonly id: number }
  | { readonly type: 'compiled'; readonly id: number; readonly seconds: number }
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'done'; readonly id: number; readonly outcome: RunOutcome; readonly audit?: DrawAudit };

/** The outcome of a run that left nothing but a reason. */
export function failedOutcome(reason: string): RunOutcome {
  return {
    status: 'failed',
    reason,
    predictions: {},
    loss: { epochs: [], loss: [], validation: [] },
    parameters: 0,
    weights: '',
    seconds: { init: 0, compile: 0, train: 0 },
  };
}
