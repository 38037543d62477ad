import * as Plot from '@observablehq/plot';
import type { VNode } from 'preact';
export { Plot };
/**
 * Draws a plot without a browser. Observable Plot draws into any document, so the pictures are made once, here, and the
 * page needs no script to show them; colours are variables of the page's style sheet, for light and dark. The same
 * options give the same picture, to 0.01 px.
 *
 * @param description text alternative: what the picture shows, in words and numbers
 */
export declare function draw(description: string, options: Plot.PlotOptions): VNode;
/** Colours by what they mean, from the style sheet. */
export declare const ink: {
    readonly seed: 'var(--seed)';
    readonly truth: 'var(--truth)';
    readonly printed: 'var(--printed)';
    readonly band: 'var(--band)';
    readonly near: 'var(--near)';
    readonly quiet: 'var(--quiet)';
    readonly good: 'var(--good)';
    readonly bad: 'var(--bad)';
    readonly open: 'var(--open)';
};
/** A name cut to what fits beside a picture; the table below has it whole. */
export declare function short(name: string, most: number): string;
