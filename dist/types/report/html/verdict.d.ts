import type { VNode } from 'preact';
/** A verdict in words, with a colour for the eye. */
export declare function verdictMark(verdict: string): VNode;
