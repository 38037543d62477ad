import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../base/index.ts';
import { makeRecord, planRuns, type Run } from '../plan/index.ts';
import type { Environment, RunRecord } from '../records/index.ts';
import { type Alternative, alternatives, isNative, type Suite } from '../suite/index.ts';
import { type DrawAudit, inspectModel, trainRuns, workerEnvironment } from '../train/index.ts';
import { isAnswer, judge, type Results, subjectOf } from '../verdict/index.ts';
import { refuseCommands } from './commands.ts';
import { type Environments, environmentsOf } from './environments.ts';
import type { RunContext } from './events.ts';
import { loadSuites } from './suites.ts';

export interface AuditRequest {
  /** The suite's file, or its folder. */
  readonly suite: string;
  /** Seeds for each alternative of an assumed setting. */
  readonly seeds: number;
  /** Whether programs that the suite names may be run. */
  readonly allowCommands: boolean;
}

/** One experiment's seed 1, trained again under other circumstances. */
export interface Repetition {
  readonly experiment: string;
  /** Hash of the weights by circumstance; undefined where the run failed. */
  readonly weights: Readonly<Record<string, string | undefined>>;
  readonly equal: boolean;
  readonly draws: DrawAudit | undefined;
}

/** What one alternative of an assumed setting does to the verdicts. */
export interface Dependence {
  readonly where: string;
  readonly setting: string;
  readonly value: unknown;
  /** Why the suite has its own value, as it says it. */
  readonly why: string;
  readonly experiments: readonly string[];
  /** Findings whose outcome is another than with the suite's own value. */
  readonly changed: readonly {
    /** Id of the finding. */
    readonly finding: string;
    readonly subject: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    /** The finding's sentence with either value. */
    readonly before: string;
    readonly after: string;
  }[];
}

/** An assumption that lists no alternative: what hangs on it was not tried. */
export interface Untried {
  /** Of a training or a layer `epochs`, `lstm.activation`; of the data `inputs`, `targets`, `scaling`, `evaluation`. */
  readonly setting: string;
  /** Why this value, as the suite says it. */
  readonly why: string;
  readonly experiments: readonly string[];
}

export interface Audit {
  /** Every seed gave the same bits, and no draw was unseeded or made twice. */
  readonly sound: boolean;
  readonly repetitions: readonly Repetition[];
  readonly seeds: number;
  readonly dependences: readonly Dependence[];
  /** Assumed settings without an alternative. */
  readonly untried: readonly Untried[];
}

/** What was audited, where, and what was found. */
export interface AuditResult {
  readonly suite: Suite;
  readonly environment: Environment;
  readonly found: Audit;
}

/**
 * Looks for what a verdict should not depend on: the process, the number of cores, the cache, unseeded draws; and shows
 * on which assumed settings it does depend. A signal ends it at once: nothing is concluded, and nothing is left behind.
 *
 * @throws what loading the suite and bringing the runtime throw, and the signal's reason
 */
export async function audit(request: AuditRequest, context: RunContext): Promise<AuditResult> {
  const [suite] = loadSuites([request.suite]) as [Suite];
  const others = alternatives(request.suite, { inspect: inspectModel });
  const { env, signal } = context;
  const log = (line: string) => context.tell?.({ kind: 'setup', line });
  const experiments = [suite, ...others.map(o => o.suite)].flatMap(s => s.experiments);
  if (!request.allowCommands) refuseCommands(experiments.map(experiment => ({ experiment })));
  const environments = await environmentsOf(experiments, context);
  const auditor = new Auditor(environments, env, log, signal);
  const repetitions = await auditor.repeat(suite);
  const dependences = await auditor.dependences(suite, others, request.seeds);
  const sound = repetitions.every(r => r.equal && r.draws?.unseeded === 0 && r.draws.repeated.length === 0);
  const found = { sound, repetitions, seeds: request.seeds, dependences, untried: untried(suite, others) };
  const [first] = suite.experiments;
  if (first === undefined) throw new Error(`${suite.file} has no experiment`);
  return { suite, environment: environments.of(suite.experiments.find(isNative) ?? first), found };
}

/** What is assumed and lists no alternative, of the data as well as of the settings, by its reason. */
function untried(suite: Suite, others: readonly Alternative[]): Untried[] {
  const tried = (id: string, setting: string) =>
    others.some(o => o.setting === setting && o.experiments.includes(id));
  const found = new Map<string, Untried>();
  for (const { id, problem, variant } of suite.experiments) {
    for (const [setting, mark] of Object.entries({ ...problem.marks, ...variant.marks })) {
      if (mark === 'stated' || tried(id, setting)) continue;
      const key = JSON.stringify([setting, mark.assumed]);
      const experiments = [...(found.get(key)?.experiments ?? []), id];
      found.set(key, { setting, why: mark.assumed, experiments });
    }
  }
  return [...found.values()];
}

class Auditor {
  readonly #environments: Environments;
  readonly #env: NodeJS.ProcessEnv;
  readonly #log: (line: string) => void;
  readonly #signal: AbortSignal | undefined;

  constructor(
    environments: Environments,
    env: NodeJS.ProcessEnv,
    log: (line: string) => void,
    signal: AbortSignal | undefined,
  ) {
    this.#signal = signal;
    this.#environments = environments;
    this.#env = env;
    this.#log = log;
  }

  /** The environment of workers, with what it needs beside it; that of this process where nothing is trained by one. */
  #workers(more: { programs?: string } = {}): NodeJS.ProcessEnv {
    const { runtime } = this.#environments;
    return runtime ? workerEnvironment(runtime, this.#env, more) : this.#env;
  }

  /**
   * Seed 1 of every experiment that is trained here, each time in a new process: with a cold cache, a warm one, one core, all of them. That of a
   * program is run twice in any run, and its report says what came of it.
   */
  async repeat(suite: Suite): Promise<Repetition[]> {
    const ids = suite.experiments.filter(isNative).map(e => e.id);
    if (ids.length === 0) return [];
    const one = process.platform === 'linux' ? { cores: '0' } : {};
    const on = process.platform === 'linux' ? ', one core' : '';
    const circumstances: { name: string; cores?: string }[] = [
      { name: `cold cache${on}`, ...one },
      { name: `warm cache${on}`, ...one },
      { name: `warm cache, ${os.availableParallelism()} cores` },
    ];
    const programs = mkdtempSync(path.join(os.tmpdir(), 'seedgate-audit-'));
    const runs = this.#plan(suite, ids, 1);
    const weights = new Map<string, Record<string, string | undefined>>(ids.map(id => [id, {}]));
    const draws = new Map<string, DrawAudit>();
    try {
      for (const { name, cores } of circumstances) {
        this.#log(`training seed 1 of ${runs.length} experiments: ${name}`);
        await trainRuns(runs, {
          jobs: 1,
          environment: { ...this.#workers({ programs }), SEEDGATE_AUDIT: '1' },
          ...(cores !== undefined && { cores }),
          ...(this.#signal && { signal: this.#signal }),
          onAudit: ({ experiment: { id } }, found) => draws.set(id, worst(draws.get(id), found)),
          onDone: (run, outcome) => {
            const own = weights.get(run.experiment.id);
            if (own) own[name] = outcome.status === 'failed' ? undefined : outcome.weights;
            return undefined;
          },
        });
        this.#signal?.throwIfAborted();
      }
    } finally {
      rmSync(programs, { recursive: true, force: true });
    }
    return ids.map(id => {
      const own = weights.get(id) ?? {};
      const hashes = circumstances.map(c => own[c.name]);
      const equal = hashes.every(h => h !== undefined && h === hashes[0]);
      return { experiment: id, weights: own, equal, draws: draws.get(id) };
    });
  }

  /**
   * The verdicts with each listed alternative of an assumed setting, next to those with the suite's own values. Of claims
   * only the sides that it touches are trained anew.
   */
  async dependences(suite: Suite, others: readonly Alternative[], seeds: number): Promise<Dependence[]> {
    if (others.length === 0) return [];
    const all = suite.experiments.map(e => e.id);
    const records = await this.#train(suite, all, seeds, 'as the suite has it');
    const own = verdicts(this.#judged(suite, records, seeds));
    const found: Dependence[] = [];
    for (const other of others) {
      const { where, setting, value, why, experiments } = other;
      const what = `${where}: ${setting} = ${JSON.stringify(value)}`;
      const anew = await this.#train(other.suite, experiments, seeds, what);
      const kept = records.filter(r => !experiments.includes(`${r.problem}/${r.variant}`));
      const now = verdicts(this.#judged(other.suite, [...kept, ...anew], seeds));
      const changed = [...now].flatMap(([id, to]) => {
        const from = own.get(id);
        return from === undefined || from.verdict === to.verdict
          ? []
          : [
              {
                finding: id,
                subject: to.subject,
                kind: to.kind,
                from: from.verdict,
                to: to.verdict,
                before: from.seen,
                after: to.seen,
              },
            ];
      });
      found.push({ where, setting, value, why, experiments, changed });
    }
    return found;
  }

  async #train(
    suite: Suite,
    experiments: readonly string[],
    seeds: number,
    what: string,
  ): Promise<RunRecord[]> {
    this.#log(`training ${experiments.length} × ${seeds} runs: ${what}`);
    const records: RunRecord[] = [];
    const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-audit-'));
    try {
      await trainRuns(this.#plan(suite, experiments, seeds), {
        jobs: os.availableParallelism(),
        environment: this.#workers(),
        programs: folder,
        ...(this.#signal && { signal: this.#signal }),
        onDone: (run, outcome) => {
          records.push(makeRecord(run, outcome, this.#environments.of(run.experiment)));
          return undefined;
        },
      });
      this.#signal?.throwIfAborted();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return records;
  }

  #judged(suite: Suite, records: readonly RunRecord[], seeds: number): Results {
    return judge({
      suites: [{ suite, seeds: Array.from({ length: seeds }, (_, i) => i + 1) }],
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
      fingerprint: experiment => this.#environments.of(experiment).fingerprint,
    });
  }
}

/** Every answer by the id of its finding, with what it rests on. */
function verdicts(results: Results) {
  const answers = results.findings.filter(f => isAnswer(f) || f.kind === 'luck');
  return new Map(
    answers.map(f => [f.id, { subject: subjectOf(f), kind: f.kind, verdict: f.outcome, seen: f.says }]),
  );
}

/** Of two processes, what is worse in either. */
function worst(a: DrawAudit | undefined, b: DrawAudit): DrawAudit {
  if (a === undefined) return b;
  return {
    unseeded: Math.max(a.unseeded, b.unseeded),
    streams: Math.max(a.streams, b.streams),
    repeated: [...new Set([...a.repeated, ...b.repeated])],
  };
}
