import { describe, expect, it } from 'vitest';
import { Sharing } from '../../src/records/sharing.ts';
import type { Environment, RunRecord } from '../../src/records/types.ts';
import { recordsOf, tinySuite } from '../../torture/made.ts';

const [record] = recordsOf(tinySuite(), 1, () => 1) as [RunRecord];
/** As it is read from another line: equal, and nothing of it the same object. */
const again = (change: Partial<RunRecord> = {}): RunRecord => structuredClone({ ...record, ...change });

describe('what records have in common', () => {
  it('is one object in all of them, and they stay what they were', () => {
    const sharing = new Sharing();
    const [first, second] = [sharing.of(again()), sharing.of(again({ seed: 2 }))];
    expect(first).toEqual(record);
    expect(second).toEqual({ ...record, seed: 2 });
    expect(second.environment).toBe(first.environment);
    expect(second.loss.epochs).toBe(first.loss.epochs);
  });

  it.each([
    ['one epoch more', { loss: { ...record.loss, epochs: [...record.loss.epochs, 99] } }],
    ['another epoch', { loss: { ...record.loss, epochs: record.loss.epochs.map(e => e + 1) } }],
    [
      'another epoch after the same one',
      { loss: { ...record.loss, epochs: record.loss.epochs.with(-1, 99) } },
    ],
    ['no epoch', { loss: { ...record.loss, epochs: [] } }],
    ['the same epochs of another experiment', { experimentHash: 'e'.repeat(64) }],
  ])('is not shared where it differs: %s', (_, change) => {
    const sharing = new Sharing();
    const first = sharing.of(again());
    const other = sharing.of(again(change));
    expect(other).toEqual({ ...record, ...change });
    expect(other.loss.epochs).not.toBe(first.loss.epochs);
  });

  const fields = Object.keys({ ...record.environment, program: '' }) as (keyof Environment)[];
  it.each(fields)('is another environment where %s is another', field => {
    const sharing = new Sharing();
    sharing.of(again());
    const environment = { ...record.environment, [field]: 'another' };
    const shared = sharing.of(again({ environment }));
    expect(shared.environment).toEqual(environment);
    expect(sharing.of(again({ environment })).environment).toBe(shared.environment);
  });

  it('is looked for among sixteen environments, and kept as it is beyond', () => {
    const sharing = new Sharing();
    const of = (cpu: string) =>
      sharing.of(again({ environment: { ...record.environment, cpu } })).environment;
    const made = Array.from({ length: 17 }, (_, i) => of(`CPU ${i}`));
    expect(of('CPU 15')).toBe(made[15]);
    expect(of('CPU 16')).not.toBe(made[16]);
    expect(of('CPU 16')).toEqual(made[16]);
  });
});
