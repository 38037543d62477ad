import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { planRuns, type Run } from '../plan/index.ts';
import type { Environment, RunRecord } from '../records/index.ts';
import { describeEnvironment, ensureRuntime, type Runtime } from '../runtime/index.ts';
import { type Alternative, alternatives, printable, type Suite } from '../suite/index.ts';
import { type DrawAudit, inspectModel, trainRuns, workerEnvironment } from '../train/index.ts';
import { judge, type Results } from '../verdict/index.ts';
import { version } from '../version.ts';
import { exitCode, type Io, parseCount } from './io.ts';
import { makeRecord } from './record.ts';
import { loadSuites } from './suites.ts';

export interface AuditOptions {
  readonly suite: string;
  /** Seeds for each alternative of an assumed setting. */
  readonly seeds?: string;
  readonly json?: boolean;
}

/** One experiment's seed 1, trained again under other circumstances. */
interface Repetition {
  readonly experiment: string;
  /** Hash of the weights by circumstance; undefined where the run failed. */
  readonly weights: Readonly<Record<string, string | undefined>>;
  readonly equal: boolean;
  readonly draws: DrawAudit | undefined;
}

interface Dependence {
  readonly where: string;
  readonly setting: string;
  readonly value: unknown;
  /** Checks whose verdict is another one than with the suite's own value. */
  readonly changed: readonly { readonly check: string; readonly from: string; readonly to: string }[];
}

const defaultSeeds = '10';

/**
 * Looks for what a verdict should not depend on: the process, the number of cores, the cache, unseeded draws; and shows
 * on which assumed settings it does depend. Exit code 1 when a seed does not give the same bits, or a draw is unseeded.
 */
export async function audit(options: AuditOptions, io: Io): Promise<number> {
  const seeds = parseCount(options.seeds ?? defaultSeeds, 'seeds');
  const [suite] = loadSuites([options.suite]) as [Suite];
  const others = alternatives(options.suite, { inspect: inspectModel });
  const log = (line: string) => void io.stderr.write(`${printable(line)}\n`);
  const runtime = await ensureRuntime({ log, env: io.env });
  const auditor = new Auditor(runtime, io.env, log);
  const repetitions = await auditor.repeat(suite);
  const dependences = await auditor.dependences(suite, others, seeds);
  const sound = repetitions.every(r => r.equal && r.draws?.unseeded === 0 && r.draws.repeated.length === 0);
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ sound, repetitions, seeds, dependences }, null, 2)}\n`);
  } else {
    io.stdout.write(render(repetitions, dependences, seeds));
  }
  return sound ? exitCode.passed : exitCode.failed;
}

class Auditor {
  readonly #runtime: Runtime;
  readonly #env: NodeJS.ProcessEnv;
  readonly #log: (line: string) => void;
  readonly #environment: Environment;

  constructor(runtime: Runtime, env: NodeJS.ProcessEnv, log: (line: string) => void) {
    this.#runtime = runtime;
    this.#env = env;
    this.#log = log;
    this.#environment = describeEnvironment(runtime);
  }

  /** Seed 1 of every experiment: with a cold cache on one core, then with a warm one on all, each in a new process. */
  async repeat(suite: Suite): Promise<Repetition[]> {
    const programs = mkdtempSync(path.join(os.tmpdir(), 'seedgate-audit-'));
    const pinned = process.platform === 'linux';
    const circumstances: { name: string; cores?: string }[] = [
      { name: `cold cache${pinned ? ', one core' : ''}`, ...(pinned && { cores: '0' }) },
      { name: 'warm cache, all cores' },
    ];
    const runs = this.#plan(
      suite,
      suite.experiments.map(e => e.id),
      1,
    );
    const weights = new Map<string, Record<string, string | undefined>>(runs.map(r => [r.experiment.id, {}]));
    const draws = new Map<string, DrawAudit>();
    try {
      for (const { name, cores } of circumstances) {
        this.#log(`training seed 1 of ${runs.length} experiments: ${name}`);
        await trainRuns(runs, {
          jobs: 1,
          environment: { ...workerEnvironment(this.#runtime, this.#env, { programs }), SEEDGATE_AUDIT: '1' },
          ...(cores !== undefined && { cores }),
          onAudit: (run, found) => draws.set(run.experiment.id, found),
          onDone: (run, outcome) => {
            const own = weights.get(run.experiment.id);
            if (own) own[name] = outcome.status === 'failed' ? undefined : outcome.weights;
            return undefined;
          },
        });
      }
    } finally {
      rmSync(programs, { recursive: true, force: true });
    }
    return suite.experiments.map(({ id }) => {
      const own = weights.get(id) ?? {};
      const hashes = circumstances.map(c => own[c.name]);
      const equal = hashes.every(h => h !== undefined && h === hashes[0]);
      return { experiment: id, weights: own, equal, draws: draws.get(id) };
    });
  }

  /** The verdicts with each listed alternative of an assumed setting, next to those with the suite's own values. */
  async dependences(suite: Suite, others: readonly Alternative[], seeds: number): Promise<Dependence[]> {
    if (others.length === 0) return [];
    const touched = [...new Set(others.flatMap(o => o.experiments))];
    const own = verdicts(await this.#judged(suite, touched, seeds, 'as the suite has it'));
    const found: Dependence[] = [];
    for (const other of others) {
      const { where, setting, value } = other;
      const results = await this.#judged(
        other.suite,
        other.experiments,
        seeds,
        `${where}: ${setting} = ${JSON.stringify(value)}`,
      );
      const changed = [...verdicts(results)].flatMap(([check, to]) => {
        const from = own.get(check);
        return from === undefined || from === to ? [] : [{ check, from, to }];
      });
      found.push({ where, setting, value, changed });
    }
    return found;
  }

  async #judged(suite: Suite, experiments: readonly string[], seeds: number, what: string): Promise<Results> {
    this.#log(`training ${experiments.length} × ${seeds} runs: ${what}`);
    const records: RunRecord[] = [];
    await trainRuns(this.#plan(suite, experiments, seeds), {
      jobs: os.availableParallelism(),
      environment: workerEnvironment(this.#runtime, this.#env),
      onDone: (run, outcome) => {
        records.push(makeRecord(run, outcome, this.#environment));
        return undefined;
      },
    });
    const list = Array.from({ length: seeds }, (_, i) => i + 1);
    return judge({
      suites: [{ suite, experiments, seeds: list }],
      records,
      engine: 'compiled',
      seedgate: version,
      cost: { wallSeconds: 0, cores: os.availableParallelism() },
    });
  }

  #plan(suite: Suite, experiments: readonly string[], seeds: number): Run[] {
    return planRuns({
      selection: new Map([[suite, suite.experiments.filter(e => experiments.includes(e.id))]]),
      seeds: () => Array.from({ length: seeds }, (_, i) => i + 1),
      engine: 'compiled',
      fingerprint: this.#environment.fingerprint,
    });
  }
}

function verdicts(results: Results): Map<string, string> {
  const checks = results.suites.flatMap(s =>
    s.problems.flatMap(p => p.experiments.flatMap(e => e.probes.flatMap(probe => probe.checks))),
  );
  return new Map(checks.map(c => [c.id, c.verdict]));
}

function render(
  repetitions: readonly Repetition[],
  dependences: readonly Dependence[],
  seeds: number,
): string {
  const lines = repetitions.map(r => {
    const bits = r.equal
      ? 'the same bits'
      : `DIFFERENT BITS: ${Object.entries(r.weights)
          .map(([k, v]) => `${k} ${v?.slice(0, 12) ?? 'failed'}`)
          .join('; ')}`;
    const unseeded = r.draws === undefined ? 'draws not seen' : `${r.draws.streams} streams`;
    const bad = [
      r.draws !== undefined && r.draws.unseeded > 0 ? `${r.draws.unseeded} UNSEEDED DRAWS` : '',
      r.draws !== undefined && r.draws.repeated.length > 0
        ? `STREAMS USED TWICE: ${r.draws.repeated.slice(0, 3).join(' ')}`
        : '',
    ].filter(text => text !== '');
    return `${r.experiment}: ${[bits, unseeded, ...bad].join(', ')}`;
  });
  lines.push('');
  if (dependences.length === 0) lines.push('No assumed setting lists alternatives.');
  for (const d of dependences) {
    const says =
      d.changed.length === 0
        ? 'no verdict changes'
        : d.changed.map(c => `${c.check}: ${c.from} → ${c.to}`).join('; ');
    lines.push(`${d.where}: ${d.setting} = ${JSON.stringify(d.value)} (${seeds} seeds): ${says}`);
  }
  return `${lines.map(printable).join('\n')}\n`;
}
