import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { visible } from '../escape.ts';
import { type Child, el } from './element.ts';

export { Plot };

/** The part of a DOM that reading a picture takes. */
interface PictureNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<PictureNode>;
}

/**
 * Draws a plot without a browser. Observable Plot draws into any document, so the pictures are made once, here, and the
 * page needs no script to show them; colours are variables of the page's style sheet, for light and dark. The same
 * options give the same picture, to 0.01 px.
 *
 * @param description text alternative: what the picture shows, in words and numbers
 */
export function draw(description: string, options: Plot.PlotOptions): VNode {
  // Of no text at all there is an empty document. The bundle has no parser of HTML: see scripts/bundle.mjs.
  const { document } = parseHTML('');
  document.append(document.createElement('html'));
  const svg = Plot.plot({ ...options, document, className: 'chart' }) as unknown as PictureNode;
  const { width = '0', height = '0' } = attributesOf(svg);
  return el(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': description,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      style: `min-width:${Math.min(Number(width), 700)}px`,
      fill: 'currentColor',
      'text-anchor': 'middle',
    },
    [...svg.childNodes].map(copy),
  );
}

const attributesOf = (node: PictureNode): Record<string, string> =>
  Object.fromEntries([...(node.attributes ?? [])].map(({ name, value }) => [name, value]));

/** linkedom's own text of a DOM leaves an ampersand in an attribute as it is; here all of it goes through `el`. */
function copy(node: PictureNode): Child {
  if (node.nodeType === 3) return node.textContent;
  // The page has Plot's style sheet once, and one label stands for the whole picture.
  if (node.nodeType !== 1 || node.localName === undefined || node.localName === 'style') return null;
  const kept = Object.entries(attributesOf(node)).filter(([name]) => !name.startsWith('aria-'));
  const attributes = Object.fromEntries(kept.map(([name, value]) => [name, rounded(name, value)]));
  return el(node.localName, attributes, [...node.childNodes].map(copy));
}

const geometry = new Set('d x y x1 x2 y1 y2 cx cy r width height transform points'.split(' '));

/** No screen shows more than hundredths of a pixel; a third of the page would be digits beyond them. */
function rounded(name: string, value: string): string {
  if (!geometry.has(name)) return value;
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, n => String(Number(Number(n).toFixed(2))));
}

/** Colours by what they mean, from the style sheet. */
export const ink = {
  seed: 'var(--seed)',
  truth: 'var(--truth)',
  printed: 'var(--printed)',
  band: 'var(--band)',
  near: 'var(--near)',
  quiet: 'var(--quiet)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  open: 'var(--open)',
} as const;

/** A name cut to what fits beside a picture; the table below has it whole. */
export function short(name: string, most: number): string {
  const text = visible(name);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
