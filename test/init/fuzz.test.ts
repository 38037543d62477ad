import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UsageError } from '../../src/base/index.ts';
import { init } from '../../src/commands/init.ts';
import type { Io } from '../../src/commands/io.ts';
import { InitError } from '../../src/init/index.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { emptyFolder, fileWith, reference } from './support.ts';

const models = Object.values(reference.keras3).map(model => JSON.parse(model.json) as unknown);
const stdout = { write: () => {} };
const io: Io = { stdout, stderr: stdout, env: {} };

/** Every place in a JSON value, as the keys that lead there. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => places(part, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const damaged = fc
  .constantFrom(...models)
  .chain(model =>
    fc.tuple(fc.constant(model), fc.constantFrom(...places(model)), fc.jsonValue({ maxDepth: 2 })),
  )
  .map(([model, place, by]) => JSON.stringify(replaced(model, place, by)));

it('makes a valid suite of a damaged model, or refuses it in words', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async json => {
      const dir = path.join(emptyFolder(), 'mine');
      try {
        await init({ dir, from: fileWith('model.json', json) }, io);
      } catch (error) {
        expect(error).toSatisfy(e => e instanceof InitError || e instanceof UsageError);
        expect((error as Error).message.length).toBeGreaterThan(20);
        return;
      }
      expect(loadSuite(dir).experiments).toHaveLength(1);
    }),
    { seed: 20190913, numRuns: 300 },
  );
});
