import { markdownTable } from 'markdown-table';
import { kinds } from './kinds.ts';
import type { PeerName, Seeds, Took, Trained, Trainer, ZooResult } from './types.ts';

const peers: readonly PeerName[] = ['keras', 'torch', 'jax'];
const names = { seedgate: 'seedgate', keras: 'Keras', torch: 'PyTorch', jax: 'JAX' } as const;

/** The whole measurement as Markdown. */
export function tableOf(result: ZooResult): string {
  const sections = [
    ...(['cold', 'warm'] as const).flatMap(state => [
      section(result, `Many seeds, ${state}`, trained => trained.runs[1], state),
      section(result, `One seed, ${state}`, trained => trained.runs[0], state),
    ]),
    training(result),
    engines(result),
    memory(result),
  ];
  return `${[intro(result), ...sections].join('\n\n')}\n`;
}

function intro({ cpu, cores, elsewhere = {}, kinds: measured }: ZooResult): string {
  const versions = (['seedgate', ...peers] as const).flatMap(trainer => {
    const version = Object.values(measured).find(kind => kind[trainer])?.[trainer]?.version;
    return version === undefined ? [] : [`${names[trainer]} ${version}`];
  });
  const machines = [...new Set(Object.values(elsewhere))].map(other => {
    const there = Object.keys(elsewhere).filter(
      kind => elsewhere[kind] === other && measured[kind] !== undefined,
    );
    return there.length === 0 ? '' : ` (${there.join(', ')}: of ${other})`;
  });
  return `# Kinds of work, each by its peers, too

Made by \`npm run bench -- --zoo --json bench/zoo.json\` on ${cores} cores of ${cpu}${machines.join('')}: ${versions.join(', ')}. Seconds of a whole command, from
its start to its end: interpreter and libraries are loaded, data read, models compiled and trained; seedgate also judges and writes its
reports. *Cold* keeps nothing but the installed libraries, *warm* is the same command again. seedgate and JAX keep compiled programs; Keras and
PyTorch keep nothing, so their two are one measurement. All seeds of a model have the same work in each column: the shapes, epochs, batches and
optimizer of [the suites](zoo/suites), by [scripts](zoo/peers) that are written as their users write them. One seed has all cores;
of many, each core has a process with its part of the seeds. JAX trains them in one program, by \`vmap\` or, where that was slower, \`lax.map\`.
With ≈ two seeds, or a part of the epochs, were measured and multiplied. The ratio is the best peer's time by seedgate's: above 1 seedgate is faster.
[What is not reached](zoo-profile.md) has profiles of the rows below 1.`;
}

function section(
  result: ZooResult,
  title: string,
  runOf: (trained: Trained) => Seeds | undefined,
  state: 'cold' | 'warm',
): string {
  const rows = rowsOf(result, trained => {
    const run = runOf(trained);
    return run && { value: run[state].seconds, multiplied: run.multiplied === true, seeds: run.seeds };
  });
  return `## ${title}\n\n${rows}`;
}

function training(result: ZooResult): string {
  const rows = rowsOf(
    result,
    ({ runs: [, many] }) =>
      many && { value: many.training, multiplied: many.multiplied === true, seeds: many.seeds },
  );
  return `## Training alone\n\nWithout what comes before and after it: seconds a seed, when many are trained on all cores.\n\n${rows}`;
}

/** Both engines of seedgate: the compiled one must not be slower than the one that it replaces. */
function engines(result: ZooResult): string {
  const rows = kinds.flatMap(({ id }) => {
    const measured = result.kinds[id];
    const [compiled, eager] = [measured?.seedgate?.runs[0], measured?.eager?.runs[0]];
    if (compiled === undefined || eager === undefined) return [];
    const seconds = (value: number) => value.toPrecision(2);
    const ratio = eager.training / compiled.training;
    return [[id, seconds(compiled.training), seconds(eager.training), ratio.toFixed(1)]];
  });
  const head = ['kind', 'compiled', 'eager', 'ratio'];
  return `## Both engines\n\nSeconds of training of one seed, without compiling.\n\n${markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })}`;
}

interface Cell {
  readonly value: number;
  readonly multiplied: boolean;
  readonly seeds: number;
}

function rowsOf(result: ZooResult, cellOf: (trained: Trained) => Cell | undefined): string {
  const ratios: number[] = [];
  const rows = kinds.flatMap(({ id }) => {
    const measured = result.kinds[id];
    const own = measured?.seedgate && cellOf(measured.seedgate);
    if (measured === undefined || own === undefined) return [];
    const others = peers.map(peer => (measured[peer] === undefined ? undefined : cellOf(measured[peer])));
    const best = Math.min(...others.flatMap(cell => cell?.value ?? []));
    if (!Number.isFinite(best)) return [];
    ratios.push(best / own.value);
    return [[id, String(own.seeds), ...[own, ...others].map(text), (best / own.value).toFixed(2)]];
  });
  if (ratios.length === 0) return 'Nothing is measured yet.';
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  const head = [
    'kind',
    'seeds',
    ...(['seedgate', ...peers] as const).map(trainer => names[trainer]),
    'ratio',
  ];
  const last = ['geometric mean', '', '', '', '', '', mean.toFixed(2)];
  return markdownTable([head, ...rows, last], { align: ['l', ...Array<string>(6).fill('r')] });
}

function text(cell: Cell | undefined): string {
  if (cell === undefined) return '–';
  const digits = cell.value < 1 ? cell.value.toPrecision(2) : cell.value.toFixed(cell.value < 100 ? 1 : 0);
  return cell.multiplied ? `≈ ${digits}` : digits;
}

function memory(result: ZooResult): string {
  const trainers: readonly Exclude<Trainer, 'eager'>[] = ['seedgate', ...peers];
  const of = (took: Took | undefined) => (took === undefined ? '–' : String(took.mebibytes));
  const rows = kinds.flatMap(({ id }) => {
    const measured = result.kinds[id];
    if (measured === undefined) return [];
    const cells = (place: 0 | 1) => trainers.map(trainer => of(measured[trainer]?.runs[place]?.cold));
    return [[id, ...cells(0), ...cells(1)]];
  });
  const head = ['kind', ...trainers.map(t => `${names[t]}, 1`), ...trainers.map(t => `${names[t]}, many`)];
  return `## Memory\n\nMiB of all processes together at their greatest, of one seed and of many; pages that processes share count for each.\n\n${markdownTable([head, ...rows], { align: ['l', ...Array<string>(8).fill('r')] })}`;
}
