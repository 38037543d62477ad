import type { EngineName, LossCurve, Num } from '../records/index.ts';
import type { Experiment } from '../suite/index.ts';
import type { DrawAudit } from './audit.ts';
/** What a run gave, as it crosses from a worker to its parent. */
export interface RunOutcome {
    readonly status: 'ok' | 'diverged' | 'failed';
    readonly reason?: string;
    readonly epoch?: number;
    readonly predictions: Readonly<Record<string, readonly Num[]>>;
    /** By metric, on the held-out samples; absent without metrics. */
    readonly metrics?: Readonly<Record<string, Num>>;
    readonly loss: LossCurve;
    readonly parameters: number;
    readonly weights: string;
    readonly seconds: {
        readonly init: number;
        readonly compile: number;
        readonly train: number;
    };
}
/** From parent to worker. The experiment is sent along only when the worker does not hold it yet. */
export interface RunMessage {
    readonly type: 'run';
    readonly id: number;
    readonly suite: string;
    readonly hash: string;
    readonly experiment?: Experiment;
    readonly seed: number;
    readonly engine: EngineName;
}
export type ParentMessage = RunMessage | {
    readonly type: 'stop';
};
/** From worker to parent. */
export type WorkerMessage = {
    readonly type: 'ready';
} | {
    readonly type: 'progress';
    readonly id: number;
    readonly epoch: number;
} | {
    readonly type: 'line';
    readonly line: string;
} | {
    readonly type: 'done';
    readonly id: number;
    readonly outcome: RunOutcome;
    readonly audit?: DrawAudit;
};
/** The outcome of a run that left nothing but a reason. */
export declare function failedOutcome(reason: string): RunOutcome;
