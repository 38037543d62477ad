import type { VNode } from 'preact';
import type { History, Results, SuiteResult } from '../../verdict/index.ts';
import { shortAnswers } from '../answers.ts';
import { webAddress } from '../escape.ts';
import { ofKind } from '../find.ts';
import { headline } from '../headline.ts';
import { describeCost, environmentTable, exampleCommand } from '../run-words.ts';
import { describeVaried, variedHead, variedRows } from '../varied.ts';
import {
  commonlyAssumed,
  describeSeeds,
  describeSource,
  equivalenceHeads,
  equivalenceNote,
  equivalenceRows,
  lookOf,
  lookOfEquivalence,
  saysUnproven,
} from '../words.ts';
import { baselineSection } from './baseline.ts';
import { dataTable, el, scroll } from './element.ts';
import { claimList, forest } from './forest.ts';
import { historyPart } from './history.ts';
import { htmlPage } from './page.ts';
import { problemSection } from './problem.ts';
import { runsTable } from './runs.ts';
import { script } from './script.ts';
import { verdictMark } from './verdict.ts';

export { renderHistory } from './history.ts';
export { renderJudge } from './judge.ts';
export { renderSite, type SiteEntry } from './site.ts';

/**
 * report.html: one file that needs no network and no script to be read. The pictures are drawn here, once, to SVG; equal
 * results give equal bytes.
 *
 * @param history of the baseline, drawn below what is worse than it
 */
export function renderHtml(results: Results, history?: History): string {
  const title = results.suites.map(s => s.title).join('; ') || 'seedgate';
  return htmlPage(title, body(results, history), script);
}

function body(results: Results, history: History | undefined): VNode[] {
  const { gate } = results;
  return [
    el('a', { class: 'skip', href: '#results' }, 'Skip to the results'),
    el(
      'header',
      null,
      el('h1', null, 'seedgate report'),
      el('p', { class: gate.passed ? 'headline' : 'headline failed' }, headline(results)),
      contents(results, history),
    ),
    el(
      'main',
      { id: 'results' },
      ...list('Why the gate failed', gate.failures, true),
      ...results.suites.map((suite, i) => suiteSection(results, suite, i)),
      ...(results.baseline ? [baselineSection(results, results.baseline.file)] : []),
      ...historyPart(history),
      ...list('Warnings', gate.warnings, gate.warnings.length <= 5),
      el(
        'section',
        { 'aria-labelledby': 'runs' },
        el('h2', { id: 'runs' }, 'Every run'),
        el('p', null, describeCost(results)),
        el(
          'div',
          { class: 'runs', role: 'region', 'aria-label': 'Table of every run', tabindex: 0 },
          runsTable(results),
        ),
      ),
      environment(results),
    ),
    el('footer', null, el('p', null, `Written by seedgate ${results.seedgate}.`)),
  ];
}

function contents(results: Results, history: History | undefined): VNode {
  const entries = [
    ...results.suites.flatMap((suite, s) => [
      ...(results.suites.length > 1 ? [[`suite-${s}`, suite.title] as const] : []),
      ...(ofKind(results, 'claim', suite).length > 0 ? [[`claims-${s}`, 'Claims'] as const] : []),
      ...(ofKind(results, 'equivalence', suite).length > 0
        ? [[`same-${s}`, 'The same experiment?'] as const]
        : []),
      ...suite.problems.map((p, i) => [`problem-${s}-${i}`, p.title] as const),
    ]),
    ...(results.baseline ? [['baseline', 'Baseline'] as const] : []),
    ...(history ? [['history', 'History'] as const] : []),
    ['runs', 'Every run'] as const,
    ['environment', 'Environment'] as const,
  ];
  return el(
    'nav',
    { 'aria-label': 'Contents' },
    el(
      'ul',
      null,
      entries.map(([id, name]) => el('li', null, el('a', { href: `#${id}` }, name))),
    ),
  );
}

function list(title: string, entries: readonly string[], open: boolean): VNode[] {
  if (entries.length === 0) return [];
  return [
    el(
      'details',
      { open },
      el('summary', null, `${title} (${entries.length})`),
      el(
        'ul',
        null,
        entries.map(entry => el('li', null, entry)),
      ),
    ),
  ];
}

function suiteSection(results: Results, suite: SuiteResult, index: number): VNode {
  const address = webAddress(suite.source.url);
  const source = describeSource(suite);
  const command = exampleCommand(suite);
  const open = commonlyAssumed(suite);
  return el(
    'section',
    { 'aria-labelledby': `suite-${index}` },
    el('h2', { id: `suite-${index}` }, suite.title),
    el(
      'p',
      null,
      `Suite ${suite.name} ${suite.version}, after `,
      address ? el('a', { href: address, rel: 'noopener noreferrer' }, source) : source,
      `; ${describeSeeds(suite.seeds)}.`,
    ),
    answersTable(results, suite),
    ...claims(results, suite, index),
    ...equivalences(results, suite, index),
    ...suite.problems.map((problem, i) => problemSection(results, suite, problem, `problem-${index}-${i}`)),
    command === undefined
      ? ''
      : el(
          'p',
          null,
          'Any one number can be had again, with its experiment and seed, as in ',
          el('code', null, command),
          '.',
        ),
    open.length > 0
      ? el(
          'p',
          null,
          `The source leaves open for every experiment, so that it is assumed: ${open.join(', ')}.`,
        )
      : '',
    saysUnproven(suite) === undefined ? '' : el('p', null, saysUnproven(suite) ?? ''),
    ...defects(suite),
  );
}

/** The questions of a reader, each with its answer in a line. */
function answersTable(results: Results, suite: SuiteResult): VNode | string {
  const answers = shortAnswers(results, suite);
  if (answers.length === 0) return '';
  const rows = answers.map(({ question, answer }) => [question, answer]);
  return scroll('Answers', dataTable('Answers', ['question', 'answer'], rows, { class: 'answers' }));
}

function claims(results: Results, suite: SuiteResult, index: number): VNode[] {
  const picture = forest(results, suite);
  if (picture === undefined) return [];
  return [
    el('h3', { id: `claims-${index}` }, 'Claims and conclusions'),
    ...ofKind(results, 'conclusion', suite).map(c =>
      el('p', null, el('b', null, c.concludes), ' ', verdictMark(lookOf(c), c.says, 'long')),
    ),
    scroll('Claims', claimList(results, suite)),
    picture,
    ...variedClaims(results, suite),
  ];
}

/** The claims that were judged on data like these, too. */
function variedClaims(results: Results, suite: SuiteResult): VNode[] {
  const rows = variedRows(results, suite).map(row => [
    row.claim,
    row.says,
    row.here,
    verdictMark(row.look, row.outcome),
  ]);
  if (rows.length === 0) return [];
  const title = `Claims on data like these: ${suite.title}`;
  return [
    scroll('Claims on data like these', dataTable(title, [...variedHead], rows)),
    el('p', null, describeVaried(results, suite)),
  ];
}

/** The claims that variants are the same experiment. */
function equivalences(results: Results, suite: SuiteResult, index: number): VNode[] {
  const claims = ofKind(results, 'equivalence', suite);
  if (claims.length === 0) return [];
  const rows = claims.flatMap(claim =>
    equivalenceRows(claim).map(({ cells, comparison: { outcome } }) => [
      ...cells,
      cells[0] === '' ? '' : verdictMark(lookOfEquivalence(outcome), outcome),
    ]),
  );
  return [
    el('h3', { id: `same-${index}` }, 'The same experiment?'),
    scroll(
      'The same experiment?',
      dataTable('Claims of equivalence', [...equivalenceHeads], rows, { class: 'wide' }),
    ),
    el('p', null, equivalenceNote),
  ];
}

function defects(suite: SuiteResult): VNode[] {
  if (suite.defects.length === 0) return [];
  return [
    el('h3', null, 'What is wrong in the article itself'),
    el(
      'ul',
      null,
      suite.defects.map(d => el('li', null, d)),
    ),
  ];
}

function environment(results: Results): VNode {
  const [head, ...rows] = environmentTable(results);
  return el(
    'section',
    { 'aria-labelledby': 'environment' },
    el('h2', { id: 'environment' }, 'Environment'),
    scroll('Environment', dataTable('Where the runs were made', head, rows)),
  );
}
