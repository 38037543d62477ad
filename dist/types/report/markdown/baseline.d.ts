import type { Results } from '../../verdict/types.ts';
import { type Block } from './sections.ts';
/** What changed against the baseline: what got worse first, what did not change folded away. */
export declare function baselineBlocks({ baseline }: Results): Block[];
