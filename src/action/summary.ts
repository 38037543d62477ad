import { appendFileSync, statSync } from 'node:fs';
import { summaryLimit } from '../report/index.ts';

/** GitHub takes 1 MiB a step and loses the whole of a summary that is longer by one byte. */
const mebibyte = 1024 * 1024;

/**
 * Appends to the job summary as much of the markdown as there is room for. Does nothing where there is no summary, as
 * on a machine at home.
 */
export function writeSummary(markdown: string, env: NodeJS.ProcessEnv): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const there = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, cutMarkdown(`${markdown.trimEnd()}\n`, mebibyte - there));
}

/** Room in a comment, in characters, by GitHub's limit of 65,536. */
export const commentLimit = 65_000;

/**
 * The markdown, whole or up to the last empty line that leaves room to say that it was cut: never inside of a table or
 * a paragraph, and what was folded is closed.
 *
 * @param limit in bytes of UTF-8
 */
export function cutMarkdown(markdown: string, limit = summaryLimit): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  const note = '\n\n*Cut here: the rest does not fit. All of it is in report.html and results.json.*\n';
  const kept: string[] = [];
  let bytes = 0;
  let open = 0;
  for (const block of markdown.split(/\n{2,}/)) {
    const opened = open + count(block, '<details') - count(block, '</details>');
    const size = bytes + (kept.length > 0 ? 2 : 0) + Buffer.byteLength(block);
    if (size + Buffer.byteLength(closing(opened) + note) > limit) break;
    kept.push(block);
    bytes = size;
    open = opened;
  }
  const text = kept.join('\n\n') + closing(open) + note;
  return Buffer.byteLength(text) <= limit ? text : '';
}

const count = (text: string, part: string) => text.split(part).length - 1;
const closing = (open: number) => '\n\n</details>'.repeat(Math.max(0, open));
