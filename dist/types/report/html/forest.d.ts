import type { VNode } from 'preact';
import type { SuiteResult } from '../../verdict/types.ts';
/** The claims' pairs: how probable it is that a run of the one is nearer to the truth than one of the other. */
export declare function forest(suite: SuiteResult): VNode | undefined;
/** The claims in words, numbered as in the picture. */
export declare function claimList(suite: SuiteResult): VNode;
