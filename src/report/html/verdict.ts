import type { VNode } from 'preact';
import type { Look } from '../words.ts';
import { el } from './element.ts';

/** An outcome in words, with a colour and a sign for the eye. */
export function verdictMark(look: Look, outcome: string, length: 'short' | 'long' = 'short'): VNode {
  return el('span', { class: `verdict ${length} ${look}` }, outcome);
}
