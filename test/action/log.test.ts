import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNotices, inert, withInertLog } from '../../src/action/log.ts';
import { withoutTokens } from '../../src/action/secrets.ts';
import { runnerCommands } from './runner.ts';

describe('what is said in a log', () => {
  const pieces = [
    '::',
    ':',
    '##[',
    '#',
    '[',
    'error',
    'set-output name=verdict',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    'a',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(parts => parts.join(''));

  it('is obeyed by no runner', () => {
    fc.assert(
      fc.property(text, said => {
        expect(runnerCommands(inert(said))).toEqual([]);
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  it('nor put together of two lines, while the progress is folded and the rest is not', async () => {
    let log = '';
    await withInertLog(
      'training',
      async job => {
        job.progress(':');
        job.progress(':error::obey\n::error::obey\n50 %');
        job.show('a table\n##[er');
        job.show('ror]obey ##[error]obey');
      },
      piece => {
        log += piece;
      },
    );
    expect(runnerCommands(log).map(c => c.name)).toEqual(['group', 'endgroup']);
    expect(log.indexOf('50 %')).toBeLessThan(log.indexOf('::endgroup::'));
    expect(log.indexOf('a table')).toBeGreaterThan(log.indexOf('::endgroup::'));
    // Without the second lock, the first one holds.
    const unlocked = log.replace(/^::stop-commands::.*\n/gm, '');
    expect(runnerCommands(unlocked).filter(c => /obey/.test(c.text))).toEqual([]);
    // Afterwards the runner listens again.
    expect(runnerCommands(`${log}::notice::mine\n`).at(-1)).toEqual({ name: 'notice', text: 'mine' });
  });

  it('ends its fold and its lock when the work throws', async () => {
    let log = '';
    const work = withInertLog(
      'training',
      () => Promise.reject(new Error('no')),
      piece => {
        log += piece;
      },
    );
    await expect(work).rejects.toThrow('no');
    expect(runnerCommands(`${log}::notice::mine\n`).map(c => c.name)).toEqual([
      'group',
      'endgroup',
      'notice',
    ]);
  });

  it('by the cache is a notice where it would be a warning or an error', async () => {
    const said: unknown[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((piece: unknown) => said.push(piece)) as never;
    try {
      await asNotices(async () => {
        process.stdout.write('::warning::Failed to restore\n');
        process.stdout.write('::error title=x::Failed\n');
        process.stdout.write('::add-mask::secret\n');
        process.stdout.write('Cache hit for restore-key: a\n::set-output name=verdict::passed\n');
      });
    } finally {
      process.stdout.write = write;
    }
    expect(said).toEqual([
      '::notice::Failed to restore\n',
      '::notice title=x::Failed\n',
      '::add-mask::secret\n',
      'Cache hit for restore-key: a\n: :set-output name=verdict::passed\n',
    ]);
  });
});

it('gives no token of the job to what trains, and has them again afterwards', async () => {
  const env = { INPUT_TOKEN: 'a', ACTIONS_RUNTIME_TOKEN: 'b', OTHER: 'c' };
  await expect(
    withoutTokens(env, () => {
      expect(env).toEqual({ OTHER: 'c' });
      return Promise.reject(new Error('no'));
    }),
  ).rejects.toThrow('no');
  expect(env).toEqual({ INPUT_TOKEN: 'a', ACTIONS_RUNTIME_TOKEN: 'b', OTHER: 'c' });
});
