import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CampaignCase, type Deviation, deviationOf, type Engine, trainCase } from '../train/campaign.ts';
import { compilingTf } from '../train/compiled/support.ts';

// Trains what campaign.py drew, in one engine, and adds a line for each model to a file:
//
//   node --import tsx test/reference/campaign.ts campaign-1.jsonl --engine eager --out eager-1.jsonl [--start N --models N]

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
    start: { type: 'string', default: '0' },
    models: { type: 'string', default: '1e9' },
    only: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('name the file that campaign.py has written');
const engine: Engine = values.engine === 'compiled' ? 'compiled' : 'eager';
const cases = readFileSync(file, 'utf8').trimEnd().split('\n');
const [start, models] = [Number(values.start), Number(values.models)];

const tf = await compilingTf();
for (const line of cases.slice(start, start + models)) {
  const c = JSON.parse(line) as CampaignCase;
  if (c.fails !== undefined || (values.only !== undefined && c.name !== values.only)) continue;
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
