import { markdownTable } from 'markdown-table';
import type { BenchResult } from './result.ts';

/** The result as a table for people. Seconds are of one seed; "fit" is extrapolated from a few epochs. */
export function table({ experiments, total, machine, cpu, jax }: BenchResult): string {
  const seconds = (value: number) => value.toFixed(value < 10 ? 3 : 1);
  const rows = experiments.map(e => [
    e.id,
    seconds(e.eagerSecondsPerEpoch * e.epochs),
    seconds(e.compiledSeconds),
    `${e.ratio.toFixed(0)}×`,
    seconds(e.compileSeconds),
    seconds(e.warmCompileSeconds),
    seconds(e.initSeconds),
    e.gflops.toFixed(1),
    e.gigabytesPerSecond.toFixed(1),
    `${(100 * e.share).toFixed(0)} % of ${e.bound}`,
  ]);
  const sums = [
    'all',
    seconds(total.eagerSeconds),
    seconds(total.compiledSeconds),
    `${total.ratio.toFixed(0)}×`,
    seconds(total.compileSeconds),
    seconds(total.warmCompileSeconds),
    seconds(total.initSeconds),
    '',
    '',
    '',
  ];
  const head = ['experiment', 'fit s', 'compiled s', 'ratio', 'compile s', 'warm s', 'init s'];
  const limits = `One thread of ${cpu}: ${machine.gflops.toFixed(0)} GFLOP/s in a matrix product, ${machine.gigabytesPerSecond.toFixed(0)} GB/s in a sum of arrays of 4 MiB.`;
  const times = (own: number, other: number) => `${(own / other).toFixed(2)}×`;
  const beside =
    jax === undefined
      ? ''
      : `\nJAX ${jax.version}: trains in ${seconds(jax.trainSeconds)} s, of which the compiled engine takes ${times(total.compiledSeconds, jax.trainSeconds)}, and compiles in ${seconds(jax.compileSeconds)} s, of which it takes ${times(total.compileSeconds, jax.compileSeconds)}.\n`;
  const align = ['l', ...Array<string>(9).fill('r')];
  return `${markdownTable([[...head, 'GFLOP/s', 'GB/s', 'of the nearest limit'], ...rows, sums], { align })}\n\n${limits}\n${beside}`;
}
