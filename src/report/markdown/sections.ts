/** GitHub loses a job summary of more than 1 MiB whole; this leaves room for what else a job writes. */
export const summaryLimit = 900_000;

/** What is left out first when a report is too long, in this order; the first line always stays. */
export const dropOrder = [
  'environment',
  'notes and defects',
  'comparison with the baseline',
  'tables of the problems',
  'claims',
  'warnings',
  'answers',
  'how to reproduce',
  'reasons of the failure',
  'cost',
] as const;
export type SectionName = (typeof dropOrder)[number];

export interface Block {
  /** Without a name it belongs to whatever is left: a heading stays as long as anything below it. */
  readonly section?: SectionName;
  readonly text: string;
}

export const block = (section: SectionName, text: string): Block => ({ section, text });

/** Joins the blocks with an empty line between; sections are left out in the stated order until it fits. */
export function joinBlocks(first: string, blocks: readonly Block[], limit = summaryLimit): string {
  const present = dropOrder.filter(name => blocks.some(b => b.section === name));
  for (let n = 0; n <= present.length; n++) {
    const dropped = present.slice(0, n);
    const kept = blocks.filter(b => b.section === undefined || !dropped.includes(b.section));
    const text = `${[first, ...(n > 0 ? [excuse(dropped, limit)] : []), ...kept.map(b => b.text)].join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return `${first}\n\n${excuse(present, limit)}\n`;
}

function excuse(dropped: readonly SectionName[], limit: number): string {
  return `Left out, because a job summary may hold no more than ${limit / 1000} kB: ${dropped.join(', ')}. All of it is in report.html and results.json.`;
}
