import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type CampaignCase,
  type Deviation,
  deviationOf,
  type Engine,
  trainCase,
  type WideCase,
} from '../../train/campaign.ts';
import { compilingTf } from '../../train/compiled/support.ts';

// Trains what run.py drew, in one engine, and adds a line for each model to a file, which it goes on with:
//
//   node --import tsx test/reference/campaign/train.ts campaign-1.jsonl --engine eager --out eager-1.jsonl [--only 1/17 | --models 200]

interface CampaignResult {
  readonly name: string;
  readonly engine: Engine;
  readonly deviation?: Deviation;
  readonly error?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'eager' },
    out: { type: 'string' },
    only: { type: 'string' },
    models: { type: 'string', default: '1e9' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('name the file that campaign.py has written');
const engine: Engine = values.engine === 'compiled' ? 'compiled' : 'eager';
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1);
const named = (line: string) => (JSON.parse(line) as { name: string }).name;
const done = new Set(
  values.out !== undefined && existsSync(values.out) ? linesOf(values.out).map(named) : [],
);

const tf = await compilingTf();
let left = Number(values.models);
for (const line of linesOf(file)) {
  if (left <= 0) break;
  const c = JSON.parse(line) as CampaignCase | WideCase;
  if (c.fails !== undefined || done.has(c.name) || (values.only !== undefined && c.name !== values.only))
    continue;
  left--;
  let result: CampaignResult = { name: c.name, engine };
  try {
    const deviation = deviationOf(c, await trainCase(tf, c, engine));
    if (deviation !== undefined) result = { ...result, deviation };
  } catch (error) {
    result = { ...result, error: error instanceof Error ? error.message : String(error) };
  }
  const text = JSON.stringify(result);
  if (values.out === undefined) process.stdout.write(`${text}\n`);
  else appendFileSync(values.out, `${text}\n`);
}
