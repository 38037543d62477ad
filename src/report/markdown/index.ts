import type { Results, SuiteResult } from '../../verdict/index.ts';
import { shortAnswers } from '../answers.ts';
import { markdownCode, markdownLink, markdownText } from '../escape.ts';
import { headline } from '../headline.ts';
import { describeCost, environmentTable, exampleCommand } from '../run-words.ts';
import { commonlyAssumed, describeSeeds, saysUnproven } from '../words.ts';
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
    ...results.suites.flatMap(suite => suiteBlocks(results, suite)),
    ...baselineBlocks(results),
    ...list('warnings', 'Warnings', results.gate.warnings),
    block('cost', markdownText(describeCost(results))),
    ...environmentBlocks(results),
  ]);
}

function suiteBlocks(results: Results, suite: SuiteResult): Block[] {
  const { title, author, published, url } = suite.source;
  const rest = [author, published].filter(part => part !== undefined);
  const from = `${markdownLink(title, url)}${rest.map(part => `, ${markdownText(part)}`).join('')}`;
  const command = exampleCommand(suite);
  const open = commonlyAssumed(suite);
  const unproven = saysUnproven(suite);
  return [
    { text: `## ${markdownText(suite.title)}` },
    {
      text: `Suite ${markdownText(`${suite.name} ${suite.version}`)}, after ${from}; ${describeSeeds(suite.seeds)}.`,
    },
    ...answerBlocks(results, suite),
    ...claimBlocks(results, suite),
    ...suite.problems.flatMap(problem => problemBlocks(results, suite, problem, open)),
    ...(open.length > 0
      ? [
          block(
            'notes and defects',
            `The source leaves open for every experiment, so that it is assumed: ${markdownText(open.join(', '))}.`,
          ),
        ]
      : []),
    ...(unproven === undefined ? [] : [block('notes and defects', markdownText(unproven))]),
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

/** The questions of a reader, each with its answer in a line. */
function answerBlocks(results: Results, suite: SuiteResult): Block[] {
  const answers = shortAnswers(results, suite);
  if (answers.length === 0) return [];
  const rows = answers.map(({ question, answer }) => [`**${question}**`, markdownText(answer)]);
  return [block('answers', table([['question', 'answer'], ...rows]))];
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
  const [head, ...rows] = environmentTable(results);
  return [
    block(
      'environment',
      `<details><summary>Environment</summary>\n\n${table([head, ...rows.map(row => row.map(markdownText))])}\n\n</details>`,
    ),
  ];
}
