import type { VNode } from 'preact';
import type { BaselineResult } from '../../verdict/types.ts';
/** Every probe's median error before and now. */
export declare function baselineSection(baseline: BaselineResult): VNode;
