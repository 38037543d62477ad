import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../src/verdict/stats/index.ts';

const self = fileURLToPath(import.meta.url);

/**
 * How much more a number of processes do than one, when none has anything to do with another: the machine's own
 * speedup, which is less than their number where cores are shared with other machines or threads of one core.
 *
 * Alternates between one and all for some rounds of 2 s; the median of the rounds.
 */
export async function machineSpeedup(processes: number, rounds = 7): Promise<number> {
  const children = Array.from({ length: processes }, () =>
    fork(self, ['spin'], { execArgv: ['--import', import.meta.resolve('tsx')] }),
  );
  try {
    await Promise.all(children.map(spun));
    const speedups: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const alone = await spun(children[0] as ChildProcess);
      const together = await Promise.all(children.map(spun));
      speedups.push(together.reduce((a, b) => a + b, 0) / alone);
    }
    return median(speedups);
  } finally {
    for (const child of children) child.kill();
  }
}

/** Additions of one process in a second. */
function spun(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', count => resolve(count as number));
    child.send('spin', error => error && reject(error));
  });
}

if (process.argv[2] === 'spin')
  process.on('message', () => {
    const until = performance.now() + 1000;
    let [count, sum] = [0, 0];
    while (performance.now() < until) {
      for (let i = 0; i < 1e5; i++) sum += i * 0.5;
      count += 1e5;
    }
    process.send?.(sum > 0 ? count : 0);
  });
