import type { VNode } from 'preact';
import { el } from './element.ts';

const kinds: Readonly<Record<string, string>> = {
  reproduced: 'good',
  supported: 'good',
  unchanged: 'good',
  'no worse': 'good',
  'not reproduced': 'bad',
  contradicted: 'bad',
  worse: 'bad',
  inconclusive: 'open',
  'cannot tell': 'open',
  drift: 'open',
};

/** A verdict in words, with a colour for the eye. */
export function verdictMark(verdict: string): VNode {
  return el('span', { class: `verdict ${kinds[verdict] ?? 'quiet'}` }, verdict);
}
