import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Part, Row } from '../part.ts';
import { bombs } from './bombs.ts';
import type { Order, Tried } from './child.ts';

/** Milliseconds and megabytes that a file may take whoever reads it, the process itself and its libraries included. */
const limits = { milliseconds: 120_000, megabytes: 2000 };

/** Files of models and of weights that are damaged, hostile, or larger than they look. */
export const models: Part = {
  name: 'models',
  async run({ short, seed, say }) {
    const rows: Row[] = [];
    const counts = { models: short ? 60 : 2000, weights: short ? 600 : 70_000 };
    for (const kind of ['models', 'weights'] as const)
      for (const how of ['bytes', 'structure'] as const) {
        say(`${how} of ${kind}`);
        rows.push(
          await row(`files of ${kind}: other ${how}`, {
            what: `${kind} ${how}`,
            seed,
            from: 0,
            to: counts[kind],
          }),
        );
      }
    say('bombs');
    rows.push(await bombRow(seed, short));
    return rows;
  },
};

async function row(attack: string, order: Order): Promise<Row> {
  const tried: Tried[] = [];
  const losses: string[] = [];
  let { from } = order;
  while (from < order.to) {
    const { lines, ended } = await child({ ...order, from });
    tried.push(...lines);
    if (ended === undefined) break;
    // The file after the last one that came to an end brought the process down, or held it up.
    from = (lines.at(-1)?.number ?? from - 1) + 1;
    losses.push(`number ${from}: ${ended}`);
    from++;
    if (losses.length > 20) break;
  }
  return summary(attack, tried, losses);
}

/** Each in a process of its own, whose memory is its own. */
async function bombRow(seed: string, short: boolean): Promise<Row> {
  const tried: Tried[] = [];
  const losses: string[] = [];
  const large = /GB|MB/;
  for (const [number, { what }] of bombs.entries()) {
    if (short && large.test(what)) continue;
    const { lines, ended } = await child({ what: 'bombs', seed, from: number, to: number + 1 });
    tried.push(...lines.map(line => ({ ...line, name: what })));
    if (ended !== undefined) losses.push(`${what}: ${ended}`);
    if (lines.some(line => line.taken)) losses.push(`${what}: was taken`);
  }
  return summary('small files that become large ones, or say so', tried, losses);
}

function summary(attack: string, tried: readonly Tried[], ended: readonly string[]): Row {
  const most = (of: (t: Tried) => number) =>
    tried.reduce((m, t) => (of(t) > of(m) ? t : m), tried[0] as Tried);
  const slowest = most(t => t.milliseconds);
  const largest = most(t => t.megabytes);
  const losses = [
    ...ended,
    ...tried.flatMap(t => t.lost.slice(0, 2).map(l => `${t.name} ${t.number}: ${l}`)),
    ...(largest.megabytes > limits.megabytes ? [`${largest.name}: ${largest.megabytes.toFixed(0)} MB`] : []),
  ];
  return {
    attack,
    tried: tried.length + ended.length,
    losses,
    measured: `${tried.filter(t => t.taken).length} still taken; slowest ${slowest.milliseconds.toFixed(0)} ms, most memory ${largest.megabytes.toFixed(0)} MB`,
  };
}

/** Runs one order; a process that says nothing for too long is ended. @returns why it ended early, if it did */
function child(order: Order): Promise<{ lines: Tried[]; ended: string | undefined }> {
  const program = fileURLToPath(new URL('./child.ts', import.meta.url));
  const started = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [text, errors, ended] = ['', '', undefined as string | undefined];
  const end = () => {
    ended = `no end within ${limits.milliseconds / 1000} s`;
    started.kill('SIGKILL');
  };
  let clock = setTimeout(end, 2 * limits.milliseconds);
  started.stdout.on('data', piece => {
    text += piece;
    clearTimeout(clock);
    clock = setTimeout(end, limits.milliseconds);
  });
  started.stderr.on('data', piece => {
    errors = (errors + piece).slice(-500);
  });
  started.stdin.end(JSON.stringify(order));
  return new Promise(resolve =>
    started.on('close', (code, signal) => {
      clearTimeout(clock);
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      const lines = whole.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line) as Tried]));
      resolve({ lines, ended: ended ?? (code === 0 ? undefined : `ended by ${signal ?? code}: ${errors}`) });
    }),
  );
}
