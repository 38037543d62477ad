import type { VNode } from 'preact';
import type { Results } from '../../verdict/index.ts';
import { formatNumber, formatNumbers } from '../../verdict/index.ts';
import { probesOf } from '../words.ts';
import { el } from './element.ts';

const columns = ['experiment', 'probe', 'seed', 'status', 'prediction', 'error', 'seconds', 'reason'];
const numeric = new Set(['seed', 'prediction', 'error', 'seconds']);

/** Every run and probe, a row each; the headings sort, by the script of the page. */
export function runsTable(results: Results): VNode {
  const several = results.suites.length > 1;
  const rows = results.suites.flatMap(suite =>
    probesOf(suite).flatMap(({ experiment, probe }) =>
      probe.seeds.map(s => [
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
    el('caption', null, `Every run and probe, ${rows.length} rows`),
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

function heading(name: string, metrics: boolean): VNode {
  return el(
    'th',
    { scope: 'col', ...(numeric.has(name) && { 'data-kind': 'number' }) },
    el('button', { type: 'button' }, metrics && name === 'prediction' ? 'prediction or metric' : name),
  );
}
