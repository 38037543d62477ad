/** GitHub loses a job summary of more than 1 MiB whole; this leaves room for what else a job writes. */
export declare const summaryLimit = 900000;
/** What is left out first when a report is too long, in this order; the first line always stays. */
export declare const dropOrder: readonly ['environment', 'notes and defects', 'comparison with the baseline', 'tables of the problems', 'claims', 'warnings', 'how to reproduce', 'reasons of the failure', 'cost'];
export type SectionName = (typeof dropOrder)[number];
export interface Block {
    /** Without a name it belongs to whatever is left: a heading stays as long as anything below it. */
    readonly section?: SectionName;
    readonly text: string;
}
export declare const block: (section: SectionName, text: string) => Block;
/** Joins the blocks with an empty line between; sections are left out in the stated order until it fits. */
export declare function joinBlocks(first: string, blocks: readonly Block[], limit?: number): string;
