import os from 'node:os';
import path from 'node:path';
import { optionsOf, refuse } from '../scripts/arguments.ts';
import { endWithParent } from '../src/base/index.ts';
import { benchEngines } from './engines.ts';
import { benchGate } from './gate.ts';
import { trainPools, trainTwins } from './pools.ts';
import { benchVerdicts } from './proof/index.ts';
import { benchReach } from './reach/index.ts';
import { benchRealSize } from './real-size.ts';
import { benchScale } from './scale.ts';
import { benchZoo } from './zoo/index.ts';

endWithParent();

/**
 * `npm run bench -- [--quick] [--jax PYTHON] [--json FILE]`: both engines on the article's experiments, one seed, one
 * thread; with a Python that has JAX, that too.
 * `npm run bench -- --scale [--json FILE]`: whole runs of the command line over many seeds.
 * `npm run bench -- --real-size [--seeds N] [--json FILE]`: 200 experiments with N seeds each whose records are there
 * already, resumed, judged, gated and drawn by what `npm run build` has made.
 * `npm run bench -- --gate [--json FILE] [--suites N] [--resamples N]`: false fails and found regressions of the baseline
 * gate, resampled from bench/pools.json; writes bench/gate.json and bench/gate.md; before that whether verdicts do what they
 * promise, in bench/verdicts.json and bench/verdicts.md. With --verdicts only that, or with --part NAME a
 * part of it (fits, summaries, luck, claims, coverage, alike, paired); with --baselines only the gate.
 * `npm run bench -- --gate --train [--seeds N] [--planted N] [--slow N] [--log FILE]`: trains bench/pools.json first; what the log
 * holds is not trained again. With --twins it trains bench/twins.json: the pools' seeds on another machine.
 * `npm run bench -- --reach --python PY [--runs N] [--budget MINUTES] [--only NAME] [--json FOLDER]`: captures the scripts of
 * bench/reach/scripts with a Python that has Keras, trains what became of them and holds it to the scripts' own runs; writes docs/reach.md
 * and docs/reach.json. What is in the folder already is not done again, so that it goes on where the minutes ended.
 * `npm run bench -- --zoo [--keras PY] [--torch PY] [--jax PY] [--only KIND] [--budget MINUTES] [--json FILE]`: kinds of work that
 * people bring, by seedgate and by its peers, whole commands of what `npm run build` has made; the table goes beside the JSON. What is in
 * the JSON is not measured again. With --trial EPOCHS the peers train so many epochs only, to see whether everything works.
 */
const values = optionsOf({
  options: {
    quick: { type: 'boolean' },
    scale: { type: 'boolean' },
    'real-size': { type: 'boolean' },
    reach: { type: 'boolean' },
    zoo: { type: 'boolean' },
    keras: { type: 'string' },
    torch: { type: 'string' },
    budget: { type: 'string', default: '60' },
    trial: { type: 'string', default: '0' },
    python: { type: 'string', default: 'python3' },
    runs: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: [] },
    jax: { type: 'string' },
    gate: { type: 'boolean' },
    train: { type: 'boolean' },
    twins: { type: 'boolean' },
    verdicts: { type: 'boolean' },
    baselines: { type: 'boolean' },
    part: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    suites: { type: 'string', default: '10000' },
    resamples: { type: 'string', default: '400' },
    seeds: { type: 'string', default: '120' },
    planted: { type: 'string', default: '60' },
    slow: { type: 'string', default: '40' },
    log: { type: 'string', default: path.join(os.tmpdir(), 'seedgate-pools.jsonl') },
  },
});
const json = values.json === undefined ? {} : { json: values.json };
const jax = values.jax === undefined ? {} : { jax: values.jax };
if (values.gate === true) {
  if (values.train === true) {
    const options = {
      seeds: whole('seeds'),
      plantedSeeds: whole('planted'),
      slowSeeds: whole('slow'),
      log: values.log,
    };
    const train = values.twins === true ? trainTwins : trainPools;
    await train(options, line => void process.stderr.write(`${line}\n`));
  }
  if (values.baselines !== true) benchVerdicts(Math.ceil(whole('suites') / 10), values.part);
  if (values.verdicts !== true)
    benchGate({ ...json, suites: whole('suites'), resamples: whole('resamples') });
} else if (values.reach === true) {
  const folder = values.json ?? path.join(os.tmpdir(), 'seedgate-reach');
  const { python, only } = values;
  await benchReach({ python, only, folder, seeds: 20, runs: whole('runs'), budget: whole('budget') });
} else if (values.zoo === true) {
  const { keras, torch, only } = values;
  const pythons = { ...(keras && { keras }), ...(torch && { torch }), ...jax };
  const file = values.json ?? path.join(os.tmpdir(), 'seedgate-zoo.json');
  await benchZoo({ json: file, only, pythons, budget: whole('budget'), trial: whole('trial') });
} else if (values['real-size'] === true) await benchRealSize(200, whole('seeds'), values.json);
else if (values.scale === true) await benchScale(json);
else await benchEngines({ ...json, ...jax, quick: values.quick === true });

type Whole = 'suites' | 'resamples' | 'seeds' | 'planted' | 'slow' | 'runs' | 'budget' | 'trial';

function whole(name: Whole): number {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < (name === 'runs' || name === 'trial' ? 0 : 1))
    refuse(`--${name} takes a whole number, not ${values[name]}`);
  return count;
}
