import { UsageError } from '../../src/base/index.ts';
import { openStore, RecordsError, readRecords } from '../../src/records/index.ts';
import { renderJson } from '../../src/report/index.ts';
import { readBaseline } from '../../src/run/baseline.ts';
import { readResults } from '../../src/run/results.ts';
import { makeBaseline, serializeBaseline, withBaseline } from '../../src/verdict/index.ts';
import { valid } from '../../test/suite/corpus.ts';
import { folder, judged, linesOf, recordOf, recordsOf, tinySuite, write } from '../made.ts';

/** What a file that may be damaged leads to: the gate's answer, or the message of a refusal. */
export type Ending = 'passed' | 'failed' | { readonly refused: string };

/** A file with a failing gate behind it. */
export interface Target {
  readonly name: string;
  readonly content: Buffer;
  /** Reads it as the commands do. @throws whatever is no message for a person */
  end(content: Buffer): Ending;
}

const suite = tinySuite();
const seeds = 3;
/** Every prediction is far off, so that the check's gate fails with any number of them. */
const bad = recordsOf(suite, seeds, (_, seed) => 100 + seed);

function ending(read: () => boolean): Ending {
  try {
    return read() ? 'passed' : 'failed';
  } catch (error) {
    if (error instanceof RecordsError || error instanceof UsageError) return { refused: error.message };
    throw error;
  }
}

export function targets(): Target[] {
  const dir = folder('records');
  const enough = 30;
  // Worse than the baseline, and held to nothing else.
  const off = tinySuite(valid);
  const offGood = judged(
    off,
    enough,
    recordsOf(off, enough, (_, seed) => 24 + seed / 100),
  );
  const offBad = judged(
    off,
    enough,
    recordsOf(off, enough, (_, seed) => 40 + seed / 100),
  );
  const few = serializeBaseline(makeBaseline(offGood));
  return [
    {
      name: 'records.jsonl',
      content: Buffer.from(linesOf(bad)),
      end: content =>
        ending(() => {
          write(dir, 'records.jsonl', content);
          return judged(suite, seeds, readRecords(dir).records).gate.passed;
        }),
    },
    {
      name: 'results.json',
      content: Buffer.from(renderJson(judged(suite, seeds, bad))),
      end: content =>
        ending(() => {
          write(dir, 'results.json', content);
          return readResults(dir).gate.passed;
        }),
    },
    {
      name: 'a baseline',
      content: Buffer.from(few),
      end: content =>
        ending(() => {
          const file = write(dir, 'baseline.json', content);
          return withBaseline(offBad, { ...readBaseline(file), allow: [] }).gate.passed;
        }),
    },
  ];
}

/** What else may lie in a folder of records that comes from elsewhere; each is refused, or the gate fails. */
export function foreignRecords(): { name: string; end: Ending }[] {
  const [first] = suite.experiments;
  if (first === undefined) throw new Error('a suite without experiments');
  const fine = recordsOf(suite, 30, () => 24);
  const gateOf = (content: string) =>
    ending(() => {
      const dir = folder('foreign');
      write(dir, 'records.jsonl', content);
      const store = openStore(dir);
      try {
        return judged(suite, 30, store.records()).gate.passed;
      } finally {
        store.close();
      }
    });
  const without = fine.slice(1);
  const odd = (change: object) => linesOf([...without, recordOf(suite, first, 1, 24, change)]);
  const raw = (change: object) => `${linesOf(without)}${JSON.stringify({ ...fine[0], ...change })}\n`;
  return [
    { name: 'a missing run', end: gateOf(linesOf(without)) },
    { name: 'no run at all', end: gateOf('') },
    { name: 'a failed run', end: gateOf(odd({ status: 'failed', reason: 'killed', predictions: {} })) },
    { name: 'a run of another engine', end: gateOf(odd({ engine: 'eager' })) },
    { name: 'a run of other settings', end: gateOf(odd({ experimentHash: 'a'.repeat(64) })) },
    { name: 'a run of another suite', end: gateOf(odd({ suite: 'another' })) },
    { name: 'a run of another seed', end: gateOf(odd({ seed: 31 })) },
    { name: 'a run without its prediction', end: gateOf(odd({ predictions: {} })) },
    { name: 'a run with two outputs for one', end: gateOf(odd({ predictions: { twelve: [24, 24] } })) },
    {
      name: 'two outcomes of a run',
      end: gateOf(`${linesOf(fine)}${linesOf([recordOf(suite, first, 1, 25)])}`),
    },
    { name: 'a record of format 2', end: gateOf(raw({ format: 2 })) },
    { name: 'a record with one more field', end: gateOf(raw({ later: 1 })) },
    { name: 'a record without a digest', end: gateOf(raw({ digest: undefined })) },
    { name: 'lines that are no records', end: gateOf(`${linesOf(fine)}null\n[]\n"x"\n`) },
    { name: 'an empty line', end: gateOf(`${linesOf(without)}\n`) },
  ];
}
