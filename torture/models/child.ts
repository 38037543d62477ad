import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/base/index.ts';
import { readModel } from '../../src/init/model.ts';
import { readWeightFile } from '../../src/suite/weight-files.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../test/temporary.ts';
import { draws } from '../draw.ts';
import { insides, inspect, printed } from '../suites/inspect.ts';
import { bombs } from './bombs.ts';
import { type Good, goodFiles, otherBytes, otherStructure, suiteAround } from './files.ts';

/**
 * A program of its own, since a file may bring down who reads it: makes what its standard input asks for, reads it as
 * seedgate would, and writes a line for each try.
 */

/** What is tried: a kind of change to files, by numbers; a bomb is given by its place in the list. */
export interface Order {
  readonly what: 'models bytes' | 'models structure' | 'weights bytes' | 'weights structure' | 'bombs';
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}
export interface Tried {
  readonly number: number;
  readonly name: string;
  readonly taken: boolean;
  readonly lost: readonly string[];
  readonly milliseconds: number;
  /** The most that this process has had so far. */
  readonly megabytes: number;
}

const order = JSON.parse(readFileSync(0, 'utf8')) as Order;
process.on('exit', removeTemporaryFolders);
const folder = temporaryFolder('torture-models');
const files = goodFiles().filter(f => order.what.startsWith(f.holds));

for (let number = order.from; number < order.to; number++) {
  const made = make(number);
  if (made === undefined) continue;
  const { good, bytes } = made;
  const file = path.join(folder, good.name);
  writeFileSync(file, bytes);
  const start = performance.now();
  // Weights are read by themselves mostly: a suite around them costs a hundred times as much.
  const alone = good.holds === 'weights' && number % 50 !== 0 && order.what !== 'bombs';
  const { taken, lost } = alone ? read(file) : await whole(good);
  const tried: Tried = {
    number,
    name: good.name,
    taken,
    lost,
    milliseconds: performance.now() - start,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(tried)}\n`);
}

function make(number: number): { good: Good; bytes: Buffer } | undefined {
  if (order.what === 'bombs') {
    const bomb = bombs[number];
    return bomb && { good: { ...bomb, bytes: Buffer.alloc(0) }, bytes: bomb.make() };
  }
  const good = files[number % files.length] as Good;
  const draw = draws(order.seed, order.what, number);
  const bytes = order.what.endsWith('bytes') ? otherBytes(good, draw) : otherStructure(good, draw);
  return bytes && { good, bytes };
}

function read(file: string): Pick<Tried, 'taken' | 'lost'> {
  try {
    readWeightFile(file);
    return { taken: true, lost: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const wrong = !(error instanceof Error) || error.constructor !== Error || insides.test(said);
    return { taken: false, lost: wrong ? [`says "${said.slice(0, 300)}"`] : [] };
  }
}

async function whole(good: Good): Promise<Pick<Tried, 'taken' | 'lost'>> {
  const text = suiteAround(good);
  const suite = path.join(folder, 'suite.yaml');
  writeFileSync(suite, text);
  const { issues, lost } = await inspect(suite, text.split('\n').length);
  // What JSON's own reader says of a file of JSON is for who wrote it.
  const own = lost.filter(l => !/is not JSON \(/.test(l));
  if (good.holds === 'model') own.push(...(await asSource(path.join(folder, good.name))));
  const wide = printed(issues).length > 20_000 ? ['its refusal is longer than 20,000 characters'] : [];
  return { taken: issues.length === 0, lost: [...own, ...wide] };
}

/** The same as what a suite is made from. */
async function asSource(file: string): Promise<string[]> {
  try {
    await readModel(file);
    return [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return error instanceof UsageError && !/\n\s+at |undefined|\[object /.test(said)
      ? []
      : [`init says "${said.slice(0, 300)}"`];
  }
}
