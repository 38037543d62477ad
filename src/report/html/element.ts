import { type ComponentChild, h, type VNode } from 'preact';
import { visible } from '../escape.ts';

export type Child = ComponentChild | Child[];
type Props = Record<string, string | number | boolean | undefined> | null;

/** An element. Text in it is text: preact escapes it, and control characters are made visible. */
export function el(name: string, props: Props, ...children: readonly Child[]): VNode {
  const safe = Object.fromEntries(
    Object.entries(props ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? visible(value) : value,
    ]),
  );
  return h(name, safe, ...children.flat(9).map(c => (typeof c === 'string' ? visible(c) : c)));
}

/** A style sheet or script of this program, as it is. */
export function raw(name: string, props: Props, markup: string): VNode {
  return h(name, { ...props, dangerouslySetInnerHTML: { __html: markup } });
}

/** A table with a caption for who cannot see what stands around it. The first cell of a row is its heading. */
export function dataTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
  props: Props = {},
): VNode {
  return el(
    'table',
    props,
    el('caption', null, caption),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        head.map(name => el('th', { scope: 'col' }, name)),
      ),
    ),
    el(
      'tbody',
      null,
      rows.map(([first, ...rest]) =>
        el(
          'tr',
          null,
          el('th', { scope: 'row' }, first),
          rest.map(cell => el('td', null, cell)),
        ),
      ),
    ),
  );
}

/** A box that scrolls sideways when what is in it is wider than the page; it can be reached with the keyboard. */
export function scroll(label: string, ...children: readonly Child[]): VNode {
  return el('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 }, ...children);
}

/** A picture with its words, and below it, folded, its numbers as a table. */
export function figure(picture: {
  readonly svg: VNode;
  readonly title: string;
  /** What the signs mean, and what the picture leaves out. */
  readonly caption: Child;
  readonly table: VNode;
}): VNode {
  return el(
    'figure',
    null,
    scroll(picture.title, picture.svg),
    el('figcaption', null, picture.caption),
    el(
      'details',
      null,
      el('summary', null, 'The same as a table'),
      scroll(`Table: ${picture.title}`, picture.table),
    ),
  );
}

/** A sign of a picture beside its meaning. */
export function key(kind: string, meaning: string): VNode {
  return el('span', { class: 'key' }, el('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }), meaning);
}
