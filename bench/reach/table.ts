import { markdownTable } from 'markdown-table';
import { median } from '../../src/verdict/stats/index.ts';
import type { Reached, ReachResult } from './types.ts';

/** A difference counts as found below this, after Holm. */
const level = 0.05;

const share = (n: number, of: number) => `${n} of ${of} (${Math.round((100 * n) / of)} %)`;
const isNative = (r: Reached) => r.trainings.length > 0 && r.trainings.every(t => t.obstacle === undefined);
const same = (r: Reached) => r.comparisons.every(c => (c.adjusted ?? c.p) >= level);
const ratio = ({ seconds }: Reached) => (seconds === undefined ? undefined : seconds.script / seconds.native);

/** docs/reach.md: what became of each script. */
export function reachTable({ scripts, cpu, seeds }: ReachResult): string {
  const captured = scripts.filter(r => r.failed === undefined);
  const native = scripts.filter(isNative);
  const compared = native.filter(r => r.comparisons.length > 0);
  const ratios = native.flatMap(r => ratio(r) ?? []);
  const proven = native.filter(r => r.unproven.length === 0);
  const rows = scripts.map(r => [
    `\`${r.script}\`${r.keras === undefined ? '' : `, Keras ${r.keras}`}`,
    r.kind,
    r.failed !== undefined ? 'no' : isNative(r) ? 'natively' : someNative(r),
    r.trainings.some(t => t.obstacle === undefined) ? `${r.proven} of ${nativeCount(r)}` : '–',
    comparedText(r),
    ratio(r)?.toFixed(0).concat(' ×') ?? '–',
  ]);
  const reasons = scripts.flatMap(r => [
    ...(r.failed === undefined ? [] : [`- \`${r.script}\` is not captured: ${r.failed}`]),
    ...r.trainings.flatMap(t =>
      t.obstacle === undefined ? [] : [`- \`${r.script}\`, ${t.name}: ${t.obstacle}`],
    ),
    ...r.unproven.map(why => `- \`${r.script}\`, not proven: ${why}`),
    ...r.comparisons
      .filter(c => (c.adjusted ?? c.p) < level)
      .map(
        c =>
          `- \`${r.script}\`, ${c.experiment}, ${c.number}: another distribution (p = ${(c.adjusted ?? c.p).toExponential(0)}; median ${c.native.median.toPrecision(3)} here, ${c.script.median.toPrecision(3)} there)`,
      ),
  ]);
  return `# What capture reaches

${scripts.length} scripts of the kinds and in the proportions in which people publish them (bench/reach/scripts), each captured without help, its first steps
repeated in both engines, its models trained here over ${seeds} seeds, and the numbers that it takes of them held to those of its own runs, by the
Mann–Whitney test with Holm's correction over all numbers. \`npm run bench -- --reach --python PY\` makes this page, and docs/reach.json has the numbers.

| | |
|---|---|
| captured | ${share(captured.length, scripts.length)} |
| every model trained natively | ${share(native.length, scripts.length)} |
| of these, every model's first steps proven | ${share(proven.length, Math.max(1, native.length))} |
| of those compared, every number with Keras' distribution | ${share(compared.filter(same).length, Math.max(1, compared.length))} |
| speed against the script's own text, median of ${ratios.length} | ${ratios.length === 0 ? '–' : `${median(ratios).toFixed(0)} ×`} |

The speed is that of one seed, on one core of ${cpu}: the processor's time on the script's own text without the loading of Keras, against the time that the training
of all its models takes here without compiling them, which is done once for all seeds. Other work ran on the machine at the same time.

A script that seeds Python's own generator has the same first weights in each of its runs, since Keras 3 takes its seeds from there: its runs then differ by
the order of the samples alone, and less than seeds do (\`rnn_bidirectional_old.py\`: losses from 0.607 to 0.613 there, 0.556 to 0.621 here).

${markdownTable([['script', 'kind', 'trained', 'proven', 'same distribution', 'speed'], ...rows], { alignDelimiters: false })}

## What is not reached, and why

${reasons.join('\n')}
`;
}

const nativeCount = (r: Reached) => r.trainings.filter(t => t.obstacle === undefined).length;
const someNative = (r: Reached) =>
  nativeCount(r) === 0 ? 'by the script' : `${nativeCount(r)} of ${r.trainings.length} natively`;

function comparedText(r: Reached): string {
  if (r.comparisons.length === 0) return '–';
  const alike = r.comparisons.filter(c => (c.adjusted ?? c.p) >= level).length;
  const least = Math.min(...r.comparisons.map(c => c.script.n));
  return `${alike} of ${r.comparisons.length} numbers, ${least} runs`;
}
