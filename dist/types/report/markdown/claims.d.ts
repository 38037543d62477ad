import type { SuiteResult } from '../../verdict/types.ts';
import { type Block } from './sections.ts';
/** The article's claims, a row for each pair that is compared. */
export declare function claimBlocks(suite: SuiteResult): Block[];
