import { describe, expect, it } from 'vitest';
import { describeShards } from '../../src/run/shards.ts';

/** A folder's results as far as shards are told from them. */
const folder = (dir: string, shard: string | undefined, missing = 0, failed = 0) => {
  const counts = { ok: 3, diverged: 0, failed, missing };
  const results = {
    plan: { experiments: [], ...(shard !== undefined && { shard }) },
    suites: [{ problems: [{ experiments: [{ counts }] }] }],
  };
  return { dir, results: results as never };
};

describe('the shards of a whole', () => {
  it('need no word when all are there', () => {
    expect(describeShards([folder('a', '2/2'), folder('b', '1/2')])).toEqual([]);
    expect(describeShards([folder('a', undefined)])).toEqual([]);
  });

  it('are named that are lost, and that are there twice', () => {
    const lines = describeShards([folder('a', '2/4'), folder('b', '2/4'), folder('c', '4/4')]);
    expect(lines).toEqual([
      expect.stringMatching(/^2 shards of 4 are not there: 1\/4, 3\/4; train again/),
      'shard 2/4 is there 2 times, in a and b; each run counts once',
    ]);
  });

  it('may lie in a folder that was joined before', () => {
    expect(describeShards([folder('joined', undefined, 5), folder('c', '4/4')])).toEqual([]);
  });

  it('are told that have ended early, or were cut otherwise', () => {
    expect(describeShards([folder('a', '1/1', 2, 1)])).toEqual([
      'a (shard 1/1) is not whole: 2 runs missing, 1 failed; the same command with the same --out trains those alone',
    ]);
    expect(describeShards([folder('a', '1/2'), folder('b', '3/3')])[0]).toContain('cut into 2 and 3 parts');
  });
});
