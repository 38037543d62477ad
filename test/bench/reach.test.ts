import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scriptRuns } from '../../bench/reach/script-runs.ts';
import { temporaryFolder } from '../temporary.ts';

const program = fileURLToPath(new URL('../../bench/reach/seeds.py', import.meta.url));

/** A folder with modules in the place of Keras and what is loaded with it, and two scripts, of which one takes its time. */
function workshop() {
  const folder = temporaryFolder('reach');
  mkdirSync(path.join(folder, 'keras'));
  mkdirSync(path.join(folder, 'sklearn'));
  writeFileSync(path.join(folder, 'keras', '__init__.py'), 'from . import utils\n');
  writeFileSync(
    path.join(folder, 'keras', 'utils.py'),
    'def clear_session():\n  pass\n\n\ndef set_random_seed(seed):\n  pass\n',
  );
  for (const file of ['sklearn/__init__.py', 'sklearn/metrics.py', 'tensorflow.py'])
    writeFileSync(path.join(folder, file), '');
  writeFileSync(path.join(folder, 'quick.py'), 'x = 1\n');
  writeFileSync(
    path.join(folder, 'slow.py'),
    'import time\nend = time.process_time() + 0.2\nwhile time.process_time() < end:\n  pass\n',
  );
  const log = path.join(folder, 'log.jsonl');
  const run = (seeds: number, minutes: number) =>
    execFileSync('python3', [program, String(seeds), String(minutes), 'slow.py', 'quick.py'], {
      cwd: folder,
      env: { ...process.env, PYTHONPATH: folder, SEEDGATE_EVENTS: log },
    });
  const made = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as { event: string; script: string; seed: number })
      .filter(e => e.event === 'end-of-run')
      .map(e => `${e.script} ${e.seed}`);
  return { log, run, made };
}

describe('own runs of the scripts that capture is measured by', () => {
  test('go on where they stopped, the script next that has taken the least time', () => {
    const { run, made } = workshop();
    run(2, 10);
    // Both begin at nothing, in the order given; from then on the slow one waits for the quick one.
    expect(made()).toEqual(['slow.py 1', 'quick.py 1', 'quick.py 2', 'slow.py 2']);
    run(3, 10);
    expect(made().slice(4)).toEqual(['quick.py 3', 'slow.py 3']);
    run(3, 10);
    expect(made()).toHaveLength(6);
  });

  test('are not begun when no time is left', () => {
    const { run, log } = workshop();
    writeFileSync(log, '');
    run(2, 0);
    expect(readFileSync(log, 'utf8')).toBe('');
  });

  test('are read from the log where it has them all, without a Python', async () => {
    const { log } = workshop();
    for (const seed of [1, 2])
      appendFileSync(
        log,
        `${[
          { event: 'begin', script: 'quick.py', seed },
          { event: 'print', text: `loss ${seed}` },
          { event: 'end-of-run', script: 'quick.py', seed, seconds: seed },
        ]
          .map(e => JSON.stringify(e))
          .join('\n')}\n`,
      );
    const of = { python: 'no-such-python', keras: undefined, log, minutes: 1 };
    const runs = await scriptRuns(['quick.py'], { ...of, seeds: 2 });
    expect(runs.get('quick.py')?.map(r => [r.seconds, r.events.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});
