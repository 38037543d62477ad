import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface ScriptRunOptions {
  readonly python: string;
  readonly seeds: number;
  /** The Keras that the scripts were written for, where it is not the one that runs them. */
  readonly keras: string | undefined;
  readonly log: string;
  readonly minutes: number;
}

/** What one run of a script gave, as sitecustomize.py noted it. */
export interface ScriptRun {
  /** Seconds of the processor on the script's own text, without the loading of Keras. */
  readonly seconds: number;
  readonly events: readonly { readonly event: string; readonly [field: string]: unknown }[];
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Runs scripts under several seeds, all in one process. What is in the log already is not run again.
 *
 * @param log file of the events
 * @param minutes after which no run is begun any more
 * @returns the runs that ended well, by the script's file name
 */
export async function scriptRuns(
  scripts: readonly string[],
  { python, seeds, keras, log, minutes }: ScriptRunOptions,
): Promise<ReadonlyMap<string, readonly ScriptRun[]>> {
  const before = existsSync(log) ? readRuns(log) : new Map<string, ScriptRun[]>();
  const missing = scripts.filter(s => (before.get(path.basename(s))?.length ?? 0) < seeds);
  if (missing.length === 0 || minutes <= 0) return before;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-reach-'));
  for (const script of missing) copyFileSync(script, path.join(folder, path.basename(script)));
  mkdirSync(path.dirname(log), { recursive: true });
  await new Promise<void>(resolve => {
    const env = {
      ...process.env,
      OMP_NUM_THREADS: '1',
      TF_NUM_INTRAOP_THREADS: '1',
      TF_NUM_INTEROP_THREADS: '1',
      TF_CPP_MIN_LOG_LEVEL: '3',
      MPLBACKEND: 'Agg',
      PYTHONPATH: here('../../src/train/python'),
      SEEDGATE_EVENTS: log,
      ...(keras !== undefined && { SEEDGATE_KERAS: keras }),
    };
    const args = [here('seeds.py'), String(seeds), String(minutes), ...missing.map(s => path.basename(s))];
    execFile(python, args, { cwd: folder, env, maxBuffer: 1 << 28 }, () => resolve());
  });
  rmSync(folder, { recursive: true, force: true });
  return existsSync(log) ? readRuns(log) : new Map();
}

const event = z.looseObject({
  event: z.string(),
  script: z.string().optional(),
  seconds: z.number().optional(),
});

/** The runs of a log that ended well, each with its events. */
function readRuns(log: string): Map<string, ScriptRun[]> {
  const runs = new Map<string, ScriptRun[]>();
  let events: z.infer<typeof event>[] = [];
  for (const line of readFileSync(log, 'utf8').split('\n').filter(Boolean)) {
    const read = event.parse(JSON.parse(line));
    const { script, seconds = 0 } = read;
    if (read.event === 'begin') events = [];
    else if (read.event === 'end-of-run' && script !== undefined)
      runs.set(script, [...(runs.get(script) ?? []), { seconds, events }]);
    else events.push(read);
  }
  return runs;
}
