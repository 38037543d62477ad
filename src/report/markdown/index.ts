import type { Results, SuiteResult } from '../../verdict/index.ts';
import { markdownCode, markdownLink, markdownText } from '../escape.ts';
import {
  commonlyAssumed,
  describeCost,
  describeSeeds,
  exampleCommand,
  headline,
  placeMeans,
  placesOf,
} from '../words.ts';
import { baselineBlocks } from './baseline.ts';
import { claimBlocks } from './claims.ts';
import { problemBlocks } from './problem.ts';
import { type Block, block, joinBlocks, type SectionName } from './sections.ts';
import { table } from './table.ts';

const longestList = 50;

/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, baseline, cost. */
export function renderMarkdown(results: Results): string {
  return joinBlocks(`**${markdownText(headline(results))}**`, [
    ...list('reasons of the failure', 'Why the gate failed', results.gate.failures),
    ...list('warnings', 'Warnings', results.gate.warnings),
    ...results.suites.flatMap(suiteBlocks),
    ...baselineBlocks(results),
    block('cost', markdownText(describeCost(results))),
    ...environmentBlocks(results),
  ]);
}

function suiteBlocks(suite: SuiteResult): Block[] {
  const { title, author, published, url } = suite.source;
  const rest = [author, published].filter(part => part !== undefined);
  const from = `${markdownLink(title, url)}${rest.map(part => `, ${markdownText(part)}`).join('')}`;
  const places = placesOf(suite).map(kind => `*${kind}*: ${placeMeans(suite, kind)}`);
  const command = exampleCommand(suite);
  const open = commonlyAssumed(suite);
  return [
    { text: `## ${markdownText(suite.title)}` },
    {
      text: `Suite ${markdownText(`${suite.name} ${suite.version}`)}, after ${from}; ${describeSeeds(suite.seeds)}.`,
    },
    ...suite.problems.flatMap(problem => problemBlocks(problem, open)),
    ...(places.length > 0
      ? [block('tables of the problems', `The printed value is — ${places.join('; ')}.`)]
      : []),
    ...(open.length > 0
      ? [
          block(
            'notes and defects',
            `The source leaves open for every experiment, so that it is assumed: ${markdownText(open.join(', '))}.`,
          ),
        ]
      : []),
    ...claimBlocks(suite),
    ...list('notes and defects', 'What is wrong in the article itself', suite.defects),
    ...(command === undefined
      ? []
      : [
          block(
            'how to reproduce',
            `Any one number can be had again, with its experiment and seed, as in ${markdownCode(command)}.`,
          ),
        ]),
  ];
}

/** A folded list when it is long; what is beyond fifty is in results.json. */
function list(section: SectionName, title: string, entries: readonly string[]): Block[] {
  if (entries.length === 0) return [];
  const items = entries.slice(0, longestList).map(e => `- ${markdownText(e)}`);
  if (entries.length > longestList)
    items.push(`- and ${entries.length - longestList} more, in results\\.json`);
  const body = items.join('\n');
  const folded = section === 'warnings' && entries.length > 5;
  return [
    block(
      section,
      folded
        ? `<details><summary>${title} (${entries.length})</summary>\n\n${body}\n\n</details>`
        : `${title}:\n\n${body}`,
    ),
  ];
}

function environmentBlocks(results: Results): Block[] {
  if (results.environments.length === 0) return [];
  const rows = results.environments.map(e =>
    [
      e.cpu,
      `${e.platform} ${e.arch}`,
      e.node,
      e.seedgate,
      e.tensorflow,
      e.isa,
      e.fingerprint.slice(0, 12),
    ].map(markdownText),
  );
  const head = ['CPU', 'platform', 'Node', 'seedgate', 'TensorFlow', 'code for', 'fingerprint'];
  return [
    block(
      'environment',
      `<details><summary>Environment</summary>\n\n${table([head, ...rows])}\n\n</details>`,
    ),
  ];
}
