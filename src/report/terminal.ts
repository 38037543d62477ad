import pc from 'picocolors';
import { printable } from '../suite/index.ts';
import type { Results } from '../verdict/types.ts';
import { formatNumbers } from './escape.ts';
import { describePredictions, headline } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The verdicts as a table for a terminal. */
export function renderTerminal(results: Results, options: TerminalOptions): string {
  const c = pc.createColors(options.color);
  const paint: Record<string, (text: string) => string> = {
    reproduced: c.green,
    supported: c.green,
    'not reproduced': c.red,
    contradicted: c.red,
    inconclusive: c.yellow,
    'not meaningful': c.yellow,
  };
  const lines: string[] = [];
  for (const suite of results.suites) {
    lines.push(c.bold(printable(suite.title)));
    const rows: { cells: string[]; verdict: string }[] = [];
    for (const problem of suite.problems) {
      for (const experiment of problem.experiments) {
        for (const probe of experiment.probes) {
          for (const check of probe.checks) {
            rows.push({
              cells: [
                `${experiment.id} ${probe.probe}`,
                describePredictions(probe),
                `${check.target} ${formatNumbers(check.value)}`,
                `${check.within}/${check.seeds}`,
              ].map(printable),
              verdict: check.verdict,
            });
          }
        }
      }
    }
    lines.push(...table(rows, options.width, paint));
    for (const claim of suite.claims) {
      lines.push(
        `${(paint[claim.verdict] ?? c.dim)(claim.verdict.padEnd(14))} ${printable(claim.says)}`.slice(
          0,
          Math.max(40, options.width + 10),
        ),
      );
    }
    lines.push('');
  }
  for (const failure of results.gate.failures) lines.push(c.red(`fails: ${printable(failure)}`));
  for (const warning of results.gate.warnings) lines.push(c.yellow(`warns: ${printable(warning)}`));
  lines.push(c.bold((results.gate.passed ? c.green : c.red)(headline(results))));
  return lines.join('\n');
}

/** Columns as wide as they need to be; the widest is cut where the terminal is too narrow. */
function table(
  rows: readonly { cells: readonly string[]; verdict: string }[],
  width: number,
  paint: Record<string, (text: string) => string>,
): string[] {
  const widths = (rows[0]?.cells ?? []).map((_, i) => Math.max(...rows.map(r => r.cells[i]?.length ?? 0)));
  const over = widths.reduce((a, b) => a + b + 2, 16) - width;
  if (over > 0) widths[1] = Math.max(8, (widths[1] ?? 0) - over);
  return rows.map(({ cells, verdict }) => {
    const text = cells.map((cell, i) => cell.slice(0, widths[i]).padEnd(widths[i] ?? 0)).join('  ');
    return `${text}  ${(paint[verdict] ?? String)(verdict)}`;
  });
}
