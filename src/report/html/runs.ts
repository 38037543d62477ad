import type { VNode } from 'preact';
import type { Results } from '../../verdict/index.ts';
import { formatNumber, formatNumbers } from '../../verdict/index.ts';
import { probesOf } from '../words.ts';
import { el } from './element.ts';

const columns = ['experiment', 'probe', 'seed', 'status', 'prediction', 'error', 'seconds', 'reason'];
const numeric = new Set(['seed', 'prediction', 'error', 'seconds']);

/** More rows than this no browser sorts in a moment, and nobody reads. */
const mostRows = 10_000;

/**
 * Every run and probe, a row each; the headings sort, by the script of the page. Of very many there are those that did not end
 * well, and the first seeds.
 */
export function runsTable(results: Results): VNode {
  const several = results.suites.length > 1;
  const all = results.suites.flatMap(suite => probesOf(suite).map(({ probe }) => probe.seeds.length));
  const total = all.reduce((sum, count) => sum + count, 0);
  const each = total > mostRows ? Math.max(1, Math.floor(mostRows / all.length)) : Number.POSITIVE_INFINITY;
  const rows = results.suites.flatMap(suite =>
    probesOf(suite).flatMap(({ experiment, probe }) =>
      shown(probe.seeds, each).map(s => [
        several ? `${suite.name} ${experiment.id}` : experiment.id,
        probe.probe,
        String(s.seed),
        s.status,
        formatNumbers(s.prediction),
        typeof s.error === 'number' && !probe.metric ? formatNumber(s.error) : '',
        formatNumber(s.seconds),
        s.reason ?? '',
      ]),
    ),
  );
  const metrics = results.suites.some(suite => probesOf(suite).some(({ probe }) => probe.metric));
  const used = columns.map((_, i) => rows.some(row => row[i] !== ''));
  return el(
    'table',
    { class: 'sortable' },
    el(
      'caption',
      null,
      rows.length === total
        ? `Every run and probe, ${rows.length} rows`
        : `${formatNumber(rows.length)} of ${formatNumber(total)} rows, one for each run and probe: what did not end well, and the first seeds. All of them are in results.json.`,
    ),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        columns.flatMap((name, i) => (used[i] ? [heading(name, metrics)] : [])),
      ),
    ),
    el(
      'tbody',
      null,
      rows.map(row =>
        el(
          'tr',
          null,
          row.flatMap((cell, i) =>
            used[i] ? [el(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row' } : null, cell)] : [],
          ),
        ),
      ),
    ),
  );
}

/** At most so many seeds, in their order, those first chosen that did not end well. */
function shown<S extends { readonly status: string }>(seeds: readonly S[], most: number): readonly S[] {
  if (seeds.length <= most) return seeds;
  const chosen = new Set(
    seeds.toSorted((a, b) => Number(a.status === 'ok') - Number(b.status === 'ok')).slice(0, most),
  );
  return seeds.filter(s => chosen.has(s));
}

function heading(name: string, metrics: boolean): VNode {
  return el(
    'th',
    { scope: 'col', ...(numeric.has(name) && { 'data-kind': 'number' }) },
    el('button', { type: 'button' }, metrics && name === 'prediction' ? 'prediction or metric' : name),
  );
}
