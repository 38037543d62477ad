import type { Results } from '../../verdict/types.ts';
/**
 * report.html: one file that needs no network and no script to be read. The pictures are drawn here, once, to SVG; equal
 * results give equal bytes.
 */
export declare function renderHtml(results: Results): string;
