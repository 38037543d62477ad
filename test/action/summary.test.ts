import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutMarkdown, writeSummary } from '../../src/action/summary.ts';
import { temporaryFolder } from '../temporary.ts';

const mebibyte = 1024 * 1024;

describe('the job summary', () => {
  const table = '| a | b |\n| - | - |\n| ä | 1 |';
  const long = ['**passed**', ...Array<string>(40_000).fill(table)].join('\n\n');

  it('never exceeds what GitHub takes, ends between two blocks, and says that it was cut', () => {
    const file = path.join(temporaryFolder('summary'), 'summary.md');
    writeFileSync(file, 'what an earlier part of the step wrote\n');
    writeSummary(long, { GITHUB_STEP_SUMMARY: file });
    const written = readFileSync(file);
    expect(written.length).toBeLessThanOrEqual(mebibyte);
    expect(written.length).toBeGreaterThan(mebibyte - 200);
    const text = written.toString();
    expect(text).toMatch(/\| ä \| 1 \|\n\n\*Cut here: the rest does not fit\./);
    expect(text).not.toContain('\ufffd');
  });

  it('closes what is folded where it is cut', () => {
    const folded = `first\n\n<details><summary>more</summary>\n\n${'a paragraph\n\n'.repeat(100)}</details>\n`;
    const cut = cutMarkdown(folded, 500);
    expect(cut).toMatch(/a paragraph\n\n<\/details>\n\n\*Cut here/);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(500);
    expect(cutMarkdown(folded, 10_000)).toBe(folded);
  });

  it('is left alone when there is no room, or no file for it', () => {
    expect(cutMarkdown(long, 20)).toBe('');
    expect(() => writeSummary('text', {})).not.toThrow();
  });
});
