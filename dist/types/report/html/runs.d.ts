import type { VNode } from 'preact';
import type { Results } from '../../verdict/types.ts';
/** Every run and probe, a row each; the headings sort, by the script of the page. */
export declare function runsTable(results: Results): VNode;
