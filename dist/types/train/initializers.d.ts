import type { InitializerName } from '../suite/layers.ts';
/** An initializer as tf.layers describes it: its class and its arguments. */
export interface ConfiguredInitializer {
    readonly className: string;
    readonly config: Readonly<Record<string, unknown>>;
}
/** By its name in a suite, or of a model that code has built. */
export type Initializer = InitializerName | ConfiguredInitializer;
/** How a weight's values are drawn. */
export type Scheme = {
    readonly kind: 'constant';
    readonly value: number;
} | {
    readonly kind: 'identity' | 'orthogonal';
    readonly gain: number;
} | {
    readonly kind: 'uniform';
    readonly low: number;
    readonly high: number;
} | {
    readonly kind: 'normal' | 'truncated';
    readonly mean: number;
    readonly deviation: number;
} | {
    /** Keras scales the variance: by 1 / fan in, 1 / fan out, or 1 / the mean of both. */
    readonly kind: 'scaling';
    readonly scale: number;
    readonly mode: 'in' | 'out' | 'average';
    readonly normal: boolean;
};
/** @throws Error that names an initializer which cannot be drawn from a run's seed */
export declare function schemeOf(initializer: Initializer): Scheme;
