import { type ChildProcess, fork } from 'node:child_process';
import { besideFile } from '../base/index.ts';
import type { Run } from '../plan/index.ts';
import type { RunOutcome } from '../records/index.ts';
import type { NativeExperiment } from '../suite/index.ts';
import type { DrawAudit } from './audit.ts';
import { stopped, workOf } from './process-work.ts';
import { removeProgramFolders } from './program-folder.ts';
import { failedOutcome, type ParentMessage, type RunMessage, type WorkerMessage } from './protocol.ts';

/** A run whose model is trained here. */
type NativeRun = Run & { readonly experiment: NativeExperiment };

const keptLines = 8;
/** How often a process is looked at in the time after which a silent one counts as hung. */
const looks = 10;
const workerScript = besideFile('worker', import.meta.url, 'ts');

export interface ChildEvents {
  progress(run: Run, epoch: number): void;
  /** @param seconds that compiling took; absent while it goes on */
  compiling?(run: Run, seconds?: number): void;
  line(line: string): void;
  audit?(run: Run, audit: DrawAudit): void;
}

/**
 * One worker process that trains one run at a time. A process and not a thread: a crash in native code, an
 * endless call or a full memory takes this process only.
 */
export class Child {
  /** Hash of the experiment whose program the process holds. */
  holding: string | undefined;
  readonly #process: ChildProcess;
  #silence: number;
  #events: ChildEvents;
  readonly #tail: string[] = [];
  #current: { run: NativeRun; id: number; settle: (outcome: RunOutcome) => void } | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Looks, one after the other, in which the process gave no sign of life. */
  #silent = 0;
  #work: string | undefined;
  #nextId = 1;
  #killedFor: string | undefined;
  /** How the process ended. */
  #end: string | undefined;
  readonly exited: Promise<void>;

  /**
   * @param environment variables for the process, set before the native library is loaded
   * @param silence seconds without any sign of life after which the process counts as hung
   * @param script what the process runs; the worker but in tests
   * @param cores the only cores it may use, as taskset has them (Linux); all when left out
   */
  constructor(
    environment: NodeJS.ProcessEnv,
    silence: number,
    events: ChildEvents,
    script = workerScript,
    cores?: string,
  ) {
    this.#silence = silence;
    this.#events = events;
    const loader = script.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
    this.#process = fork(script, [String(process.pid)], {
      env: environment,
      ...(cores === undefined
        ? { execArgv: loader }
        : { execPath: 'taskset', execArgv: ['--cpu-list', cores, process.execPath, ...loader] }),
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', t => this.#keep(t));
    this.#process.on('message', message => this.#receive(message as WorkerMessage));
    this.#process.on('error', error =>
      this.#finish(failedOutcome(`the worker process could not be used: ${error.message}`)),
    );
    this.exited = new Promise(resolve => {
      this.#process.on('close', (code, signal) => {
        if (signal !== null && this.pid !== undefined) removeProgramFolders(this.pid, environment);
        this.#end = this.#describeEnd(code, signal);
        this.#finish(failedOutcome(this.#end));
        resolve();
      });
    });
  }

  get gone(): boolean {
    return this.#end !== undefined;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Another one to hear of it than who has started it. */
  report(silence: number, events: ChildEvents): void {
    this.#silence = silence;
    this.#events = events;
  }

  /** Trains a run; resolves with `failed` and the reason when the process dies or hangs. */
  train(run: NativeRun): Promise<RunOutcome> {
    return new Promise(resolve => {
      const id = this.#nextId++;
      this.#current = { run, id, settle: resolve };
      const hash = run.experiment.hash;
      const message: RunMessage = {
        type: 'run',
        id,
        suite: run.suite.name,
        hash,
        seed: run.seed,
        engine: run.engine === 'eager' ? 'eager' : 'compiled',
        ...(this.holding !== hash && { experiment: run.experiment }),
      };
      this.holding = hash;
      this.#watch();
      if (this.#end !== undefined) this.#finish(failedOutcome(this.#end));
      else if (!this.#process.connected) this.#unreachable('its channel is closed');
      else this.#process.send(message, error => error && this.#unreachable(error.message));
    });
  }

  /** Ends the process; at once when it does not end by itself within a second. */
  async stop(): Promise<void> {
    if (this.gone) return;
    // Not disconnect(): a process that is disconnected from this side never emits 'close'.
    if (this.#process.connected) this.#process.send({ type: 'stop' } satisfies ParentMessage, () => {});
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 1000);
    await this.exited;
    clearTimeout(timer);
  }

  kill(why: string): void {
    this.#killedFor = why;
    this.#process.kill('SIGKILL');
  }

  /**
   * Sends a message. A failure to send mostly means that the process has just ended; its end is reported anyway, and
   * says more.
   */
  #unreachable(why: string): void {
    const timer = setTimeout(() => this.kill(`cannot be reached: ${why}`), 1000);
    this.exited.then(() => clearTimeout(timer));
  }

  #receive(message: WorkerMessage): void {
    this.#watch();
    if (message.type === 'line') this.#events.line(message.line);
    if (message.type === 'progress' && this.#current?.id === message.id) {
      this.#events.progress(this.#current.run, message.epoch);
    }
    if (message.type === 'compiling' && this.#current?.id === message.id)
      this.#events.compiling?.(this.#current.run);
    if (message.type === 'compiled' && this.#current?.id === message.id)
      this.#events.compiling?.(this.#current.run, message.seconds);
    if (message.type === 'done' && this.#current?.id === message.id) {
      if (message.audit !== undefined) this.#events.audit?.(this.#current.run, message.audit);
      this.#finish(message.outcome);
    }
  }

  #finish(outcome: RunOutcome): void {
    clearInterval(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    current?.settle(outcome);
  }

  /**
   * Looks at the process now and then until it is done. An epoch can be one call into native code that takes minutes, in
   * which no message can be sent, so that time on the CPU counts as life, too. Looks are counted and not seconds: while a
   * machine, or this process, is stopped nobody looks.
   */
  #watch(): void {
    clearInterval(this.#timer);
    this.#silent = 0;
    if (this.#current === undefined) return;
    this.#work = workOf(this.pid);
    this.#timer = setInterval(() => this.#look(), (this.#silence * 1000) / looks);
    this.#timer.unref();
  }

  #look(): void {
    const work = workOf(this.pid);
    this.#silent = work === this.#work && work !== stopped ? this.#silent + 1 : 0;
    this.#work = work;
    if (this.#silent >= looks) this.kill(`gave no sign of life for ${this.#silence} s`);
  }

  #keep(text: string): void {
    this.#tail.push(...text.split('\n').filter(line => line.trim() !== ''));
    this.#tail.splice(0, this.#tail.length - keptLines);
  }

  #describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
    const how = this.#killedFor ?? (signal ? `was ended by ${signal}` : `ended with exit code ${code}`);
    const last = this.#tail.length > 0 ? `; its last lines: ${this.#tail.join(' | ').slice(-1000)}` : '';
    return `the worker process ${how}${last}`;
  }
}
