import { type ComponentChild, type VNode } from 'preact';
export type Child = ComponentChild | Child[];
type Props = Record<string, string | number | boolean | undefined> | null;
/** An element. Text in it is text: preact escapes it, and control characters are made visible. */
export declare function el(name: string, props: Props, ...children: readonly Child[]): VNode;
/** A style sheet or script of this program, as it is. */
export declare function raw(name: string, props: Props, markup: string): VNode;
/** A table with a caption for who cannot see what stands around it. The first cell of a row is its heading. */
export declare function dataTable(caption: string, head: readonly string[], rows: readonly (readonly Child[])[], props?: Props): VNode;
/** A box that scrolls sideways when what is in it is wider than the page; it can be reached with the keyboard. */
export declare function scroll(label: string, ...children: readonly Child[]): VNode;
/** A picture with its words, and below it, folded, its numbers as a table. */
export declare function figure(picture: {
    readonly svg: VNode;
    readonly title: string;
    /** What the signs mean, and what the picture leaves out. */
    readonly caption: Child;
    readonly table: VNode;
}): VNode;
/** A sign of a picture beside its meaning. */
export declare function key(kind: string, meaning: string): VNode;
export {};
