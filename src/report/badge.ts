import type { Results } from '../verdict/index.ts';
import { visible } from './escape.ts';
import { ofKind } from './find.ts';

/** A badge: a label, a message and a colour by what the whole comes to. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly look: 'good' | 'bad' | 'open';
}

/** `12 of 13 fit · 2 of 8 claims hold`, in the colour of the gate. */
export function badgeOf(results: Results): Badge {
  const fits = ofKind(results, 'fits');
  const claims = ofKind(results, 'claim');
  const { gate } = results;
  const counted = [
    ...(fits.length > 0 ? [`${fits.filter(f => f.outcome === 'fits').length} of ${fits.length} fit`] : []),
    ...(claims.length > 0
      ? [`${claims.filter(f => f.outcome === 'holds').length} of ${claims.length} claims hold`]
      : []),
  ];
  const held = gate.counts.good + gate.counts.open + gate.counts.bad;
  if (counted.length === 0 && held > 0) counted.push(`${gate.counts.good} of ${held} hold`);
  if (counted.length === 0) counted.push(gate.passed ? 'gate passed' : 'gate failed');
  const asked = [...fits, ...claims];
  const bad = !gate.passed || asked.some(f => f.grade === 'bad');
  const open = asked.some(f => f.grade === 'open') || gate.counts.open > 0;
  return { label: 'seedgate', message: counted.join(' · '), look: bad ? 'bad' : open ? 'open' : 'good' };
}

/** White text has a contrast of 4.5 or more on each. */
const colours: Readonly<Record<Badge['look'], string>> = { good: '#116329', bad: '#c1121f', open: '#7a5200' };

/** For https://shields.io/badges/endpoint-badge, schema version 1. */
export const badgeJson = ({ label, message, look }: Badge): string =>
  `${JSON.stringify({ schemaVersion: 1, label, message, color: colours[look].slice(1) }, null, 1)}\n`;

/** The same as a picture, drawn here: nothing is asked of another server. */
export function badgeSvg({ label, message, look }: Badge): string {
  // Nobody knows the reader's font: 6.6 px a character is wider than Verdana and DejaVu Sans at 11 px, and
  // `textLength` fits the text to it.
  const width = (text: string) => Math.ceil([...text].length * 6.6) + 12;
  const escaped = (text: string) => visible(text).replace(/[&<>"']/g, c => `&#${c.codePointAt(0)};`);
  const [left, right] = [width(label), width(message)];
  const text = (words: string, x: number, room: number) =>
    `<text x="${x + 6}" y="14" textLength="${room - 12}">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escaped(`${label}: ${message}`)}">`,
    `<title>${escaped(`${label}: ${message}`)}</title>`,
    `<rect width="${left}" height="20" fill="#3b434d"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${colours[look]}"/>`,
    `<g fill="#fff" font-family="Verdana,'DejaVu Sans',sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g>`,
    '</svg>\n',
  ].join('');
}
