import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Direction, Program } from '../../suite/index.ts';
import { programEnvironment } from './environment.ts';
import { type Found, type Leavings, type ProgramEvent, readNumber } from './numbers/index.ts';
import { type ProgramEnd, runProcess } from './process.ts';
import { pythonFolder } from './python.ts';

export interface ProgramRun {
  readonly program: Program;
  /** Which way each metric is better: what "best" goes by. Other numbers have no such way, and higher counts. */
  readonly better: Readonly<Record<string, Direction>>;
  readonly seed: number;
  /** Folder for this run alone: it is made anew. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Takes the last line that the program printed, for a live view. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface ProgramOutcome {
  readonly status: 'ok' | 'diverged' | 'failed';
  /** Why it is not ok. */
  readonly reason?: string;
  /** By metric or probe, one number for each output; those that were found. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  /** The same with where each was found, or why not. */
  readonly found: Readonly<Record<string, readonly Found[]>>;
  readonly left: Leavings;
  readonly seconds: number;
}

/** What is kept of a program's output: its beginning, and as much of its end. */
const keptBytes = 512 * 1024;

/**
 * Runs a program for one seed in a folder of its own, with the files that it needs copied into it, and reads its numbers.
 *
 * A program that ends badly, takes too long or leaves a number out has failed; one that leaves a number that is not finite has
 * diverged. Both count.
 */
export async function runProgram(run: ProgramRun): Promise<ProgramOutcome> {
  const { program, seed, folder } = run;
  const work = path.join(folder, 'work');
  const temporary = path.join(folder, 'tmp');
  const events = path.join(folder, 'events.jsonl');
  const printed = path.join(folder, 'output.txt');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  mkdirSync(temporary);
  writeFileSync(printed, '');
  for (const file of program.needs) {
    mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
    copyFileSync(path.join(program.folder, file), path.join(work, file));
  }
  const output = { stdout: new Kept(), stderr: new Kept() };
  const fill = (text: string) => text.replaceAll('{seed}', String(seed)).replaceAll('{out}', work);
  const started = performance.now();
  const ended = await runProcess({
    command: program.command.map(fill) as [string, ...string[]],
    folder: work,
    environment: programEnvironment(run.environment, {
      seed,
      python: pythonFolder(),
      events,
      temporary,
      cores: program.cores,
      override: program.override,
      splitVaries: program.splitVaries,
      own: Object.fromEntries(Object.entries(program.environment).map(([k, v]) => [k, fill(v)])),
    }),
    timeLimit: program.timeLimit,
    memory: program.memory,
    signal: run.signal,
    onOutput: (stream, text) => {
      output[stream].add(text);
      const line = text.split(/[\r\n]+/).findLast(one => isTelling(one, stream));
      if (line !== undefined) run.onLine?.(line.trimEnd().slice(0, 200));
    },
  });
  const seconds = (performance.now() - started) / 1000;
  rmSync(temporary, { recursive: true, force: true });
  appendFileSync(
    printed,
    output.stdout.text() + (output.stderr.text() && `\n--- stderr ---\n${output.stderr.text()}`),
  );
  const left: Leavings = {
    folder: work,
    stdout: output.stdout.text(),
    stderr: output.stderr.text(),
    events: readEvents(events),
    given: { from: program.folder, files: program.needs },
  };
  const found = Object.fromEntries(
    Object.entries(program.numbers).map(([id, sources]) => [
      id,
      sources.map(source => readNumber(source, left, run.better[id] ?? 'higher')),
    ]),
  );
  return { ...judgeRun(ended, found, output.stderr.text()), found, left, seconds };
}

/** The head of a line that TensorFlow's or JAX's own logger writes: a letter for how grave it is, a date, a time. */
const ofLogger = /^[IWEF]\d{4} \d\d:\d\d:[\d.]+ /;

/** Whether a line tells how far a program is: no library's log, and no line of something longer among the errors. */
const isTelling = (line: string, stream: 'stdout' | 'stderr'): boolean =>
  line.trim() !== '' && !ofLogger.test(line) && !(stream === 'stderr' && /^\s/.test(line));

function judgeRun(
  ended: ProgramEnd,
  found: Readonly<Record<string, readonly Found[]>>,
  stderr: string,
): Pick<ProgramOutcome, 'status' | 'reason' | 'numbers'> {
  const bad = describeEnd(ended);
  // A program that ended badly may have left numbers of a training that was not done.
  if (bad !== undefined) return { status: 'failed', reason: `${bad}${lastLine(stderr)}`, numbers: {} };
  const numbers: Record<string, readonly number[]> = {};
  const missing: string[] = [];
  for (const [id, all] of Object.entries(found)) {
    const values = all.flatMap(f => ('missing' in f ? [] : [f.value]));
    const gone = all.find(f => 'missing' in f);
    if (gone !== undefined && 'missing' in gone) missing.push(`${id}: ${gone.missing}`);
    else numbers[id] = values;
  }
  if (missing.length > 0) return { status: 'failed', reason: missing.join('; '), numbers };
  const broken = Object.entries(numbers).find(([, values]) => !values.every(Number.isFinite));
  if (broken !== undefined)
    return { status: 'diverged', reason: `${broken[0]} is ${broken[1].join(', ')}`, numbers };
  return { status: 'ok', numbers };
}

/** How it ended, unless it ended well. */
function describeEnd(ended: ProgramEnd): string | undefined {
  switch (ended.kind) {
    case 'exited':
      return ended.code === 0 ? undefined : `the program ended with exit code ${ended.code}`;
    case 'killed':
      return `the program was ended by ${ended.signal}`;
    case 'not started':
      return `the program cannot be started: ${ended.why}`;
    case 'too long':
      return `the program was not done after ${ended.seconds} s, its time limit`;
    case 'too much memory':
      return `the program used ${(ended.bytes / 2 ** 30).toFixed(1)} GiB of memory, more than its limit`;
    case 'stopped':
      return 'the program was stopped';
  }
}

const lastLine = (text: string) => {
  const line = text.trimEnd().split('\n').at(-1)?.trim();
  return line === undefined || line === '' ? '' : `: ${line.slice(0, 500)}`;
};

/** The lines that are whole; a program that was killed may have left half of one. */
function readEvents(file: string): ProgramEvent[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => {
      try {
        return line === '' ? [] : [JSON.parse(line) as ProgramEvent];
      } catch {
        return [];
      }
    });
}

/** The beginning and the end of a text that may be endless. */
class Kept {
  #head = '';
  #tail = '';
  #dropped = 0;

  add(text: string): void {
    const room = Math.max(0, keptBytes - this.#head.length);
    this.#head += text.slice(0, room);
    this.#tail += text.slice(room);
    if (this.#tail.length > 2 * keptBytes) {
      this.#dropped += this.#tail.length - keptBytes;
      this.#tail = this.#tail.slice(-keptBytes);
    }
  }

  text(): string {
    const gap = this.#dropped > 0 ? `\n… ${this.#dropped} characters left out …\n` : '';
    return this.#head + gap + this.#tail;
  }
}
