import { markdownTable } from 'markdown-table';
import type { ProbeResult, ProblemResult, Results, SuiteResult } from '../verdict/types.ts';
import { formatNumber, formatNumbers, markdownText } from './escape.ts';
import {
  describeCheck,
  describeComparison,
  describeLosses,
  describePlace,
  describePredictions,
  headline,
  medianError,
} from './words.ts';

/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, cost. */
export function renderMarkdown(results: Results): string {
  const blocks = [
    `**${headline(results)}**`,
    ...list('Why it failed', results.gate.failures),
    ...list('Warnings', results.gate.warnings),
    ...results.suites.flatMap(suite => suiteBlocks(suite)),
    ...baselineBlocks(results),
    cost(results),
    environments(results),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  return [`${title}:\n\n${entries.map(e => `- ${markdownText(e)}`).join('\n')}`];
}

function suiteBlocks(suite: SuiteResult): string[] {
  const { source } = suite;
  const from = [source.title, source.author, source.published].filter(x => x !== undefined).join(', ');
  const seeds = suite.seeds.length === 1 ? `seed ${suite.seeds[0]}` : `${suite.seeds.length} seeds`;
  return [
    `## ${markdownText(suite.title)}`,
    `Suite ${markdownText(suite.name)} ${markdownText(suite.version)}, after ${markdownText(from)}; ${seeds}.`,
    ...suite.problems.flatMap(problemBlocks),
    ...claimBlocks(suite),
    ...list('What is wrong in the article itself', suite.defects),
    reproduce(suite),
  ];
}

function problemBlocks(problem: ProblemResult): string[] {
  const probes = new Map<string, { id: string; title: string; truth: readonly number[] }>();
  for (const e of problem.experiments) {
    for (const p of e.probes) probes.set(p.probe, { id: p.probe, title: p.title, truth: p.truth });
  }
  const blocks = [`### ${markdownText(problem.title)}`];
  for (const probe of probes.values()) {
    const columns = problem.experiments.map(e => ({
      experiment: e,
      result: e.probes.find(p => p.probe === probe.id),
    }));
    const row = (name: string, cell: (result: ProbeResult, i: number) => string) => [
      name,
      ...columns.map(({ result }, i) => (result === undefined ? '' : markdownText(cell(result, i)))),
    ];
    const check = (result: ProbeResult, target: 'truth' | 'printed') => {
      const found = result.checks.find(c => c.target === target);
      return found === undefined ? '' : describeCheck(found);
    };
    const place = (result: ProbeResult) => {
      const found = result.checks.find(c => c.place !== undefined)?.place;
      return found === undefined ? '' : describePlace(found);
    };
    const rows = [
      ['', ...columns.map(({ experiment }) => markdownText(experiment.variant))],
      row('our prediction', describePredictions),
      row('mean &#124;error&#124;', result => formatNumber(medianError(result))),
      row('against the truth', result => check(result, 'truth')),
      row('printed', result => (result.printed === undefined ? '' : formatNumbers(result.printed))),
      row('printed value is', place),
      row('against the printed', result => check(result, 'printed')),
      row('not ok', (_, i) => describeLosses(problem.experiments[i] as ProblemResult['experiments'][number])),
    ].filter((cells, i) => i === 0 || cells.slice(1).some(c => c !== ''));
    blocks.push(`${markdownText(probe.title)}; truth ${formatNumbers(probe.truth)}`, markdownTable(rows));
  }
  if (problem.note !== undefined) blocks.push(markdownText(problem.note));
  return blocks;
}

function claimBlocks(suite: SuiteResult): string[] {
  if (suite.claims.length === 0) return [];
  const rows = suite.claims.map(claim => [
    markdownText(claim.says),
    markdownText(`${claim.problem}/${claim.probe}`),
    claim.comparisons.map(c => markdownText(describeComparison(claim, c))).join('<br>'),
    claim.verdict,
  ]);
  return [
    '### What the article claims',
    markdownTable([['claim', 'probe', 'over our seeds', 'verdict'], ...rows]),
  ];
}

function baselineBlocks({ baseline }: Results): string[] {
  if (baseline === undefined) return [];
  const rows = baseline.comparisons.map(c => [
    markdownText(c.id),
    c.change,
    formatNumber(c.medianError.before),
    formatNumber(c.medianError.after),
    markdownText(c.says),
  ]);
  return [
    `### Against the baseline ${markdownText(baseline.file)}`,
    ...list(
      'Obstacles',
      baseline.obstacles.map(o => `${o.name}: ${o.says}${o.allowed ? ' (allowed)' : ''}`),
    ),
    markdownTable([['probe', 'change', 'error before', 'error now', ''], ...rows]),
  ];
}

function reproduce(suite: SuiteResult): string {
  const first = suite.problems[0]?.experiments[0];
  const seed = suite.seeds[0];
  if (first === undefined || seed === undefined) return '';
  return `To have any one of these numbers again: \`seedgate run ${suite.file} --only ${first.id} --seeds ${seed}..${seed}\``;
}

function cost(results: Results): string {
  const { runs, trainSeconds, wallSeconds, cores } = results.cost;
  return `${runs} runs by the ${results.engine} engine: ${formatNumber(trainSeconds)} s of training, ${formatNumber(wallSeconds)} s in all, ${cores} worker${cores === 1 ? '' : 's'}.`;
}

function environments(results: Results): string {
  const rows = results.environments.map(e => [
    markdownText(e.cpu),
    `${e.platform} ${e.arch}`,
    markdownText(e.node),
    e.seedgate,
    markdownText(e.tensorflow),
    e.isa,
    e.fingerprint.slice(0, 12),
  ]);
  const table = markdownTable([
    ['CPU', 'platform', 'Node', 'seedgate', 'TensorFlow', 'code for', 'fingerprint'],
    ...rows,
  ]);
  return `<details><summary>Environment</summary>\n\n${table}\n\n</details>`;
}
