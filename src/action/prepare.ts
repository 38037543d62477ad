import { existsSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { messageOf, version } from '../base/index.ts';
import { formatShard } from '../plan/index.ts';
import { recordsFile } from '../records/index.ts';
import { defaultSuites } from '../run/index.ts';
import { ensureRuntime, findRuntime, type Runtime, runtimeFolder } from '../runtime/index.ts';
import { workerEnvironment } from '../train/index.ts';
import type { Job } from './event.ts';
import type { Inputs } from './inputs.ts';
import { inert } from './log.ts';
import { OwnRecords } from './own-records.ts';
import { programsParcel, recordsParcel, runtimeParcel, type Scope } from './parcels.ts';
import type { CacheStore, Parcel, Restored } from './store.ts';

/** Under which the step keeps, for the end of the job, what is to be saved. */
const owedState = 'owed';

/**
 * Makes the machine fit to train, from the cache as far as it goes, and notes what to save at the end of the job: a step that
 * fails after a minute of setting up leaves what it has made to the next one.
 */
export class Preparation {
  readonly #store: CacheStore;
  readonly #inputs: Inputs;
  readonly #job: Job;
  readonly #owed: Parcel[] = [];
  #restored = false;

  constructor(store: CacheStore, inputs: Inputs, job: Job) {
    this.#store = store;
    this.#inputs = inputs;
    this.#job = job;
  }

  /** Native TensorFlow; what was restored is checked by its hashes and made anew when it is not what it should be. */
  async runtime(signal: AbortSignal): Promise<Runtime> {
    const options = { env: process.env, signal };
    const said: string[] = [];
    const log = (line: string) => {
      said.push(line);
      core.info(inert(line));
    };
    if (!this.#inputs.cache.has('runtime') || (await findRuntime(options)) !== undefined)
      return ensureRuntime({ ...options, log });
    const folder = await runtimeFolder(options);
    const parcel = folder === undefined ? undefined : runtimeParcel(folder, process.env);
    const restored = parcel === undefined ? 'miss' : await this.#restore(parcel);
    const runtime = await ensureRuntime({ ...options, log });
    // A restored runtime that is as it should be needs no line in the log.
    if (parcel !== undefined && restored !== 'miss' && said[0] !== undefined) this.#refused(parcel, said[0]);
    return runtime;
  }

  /** Programs that XLA has compiled, and records, if they are asked for. @param runtime undefined where nothing needs it */
  async earlierWork(runtime: Runtime | undefined): Promise<void> {
    const { cache, request } = this.#inputs;
    const scope = this.#scope();
    const programs = runtime && workerEnvironment(runtime, process.env).SEEDGATE_PROGRAMS;
    if (cache.has('programs') && programs !== undefined)
      await this.#restore(programsParcel(programs, scope, process.env));
    const records = path.resolve(request.out, recordsFile);
    const aside = new OwnRecords(records, process.env).setForeignAside();
    if (aside !== undefined) {
      const [from, to] = [records, aside].map(file => path.relative(this.#job.workspace, file));
      core.notice(
        inert(
          `${from} was not made by this job, so none of it counts: its runs are trained here. It is ${to} now; is it committed by mistake?`,
        ),
        { title: 'records from elsewhere' },
      );
    }
    if (cache.has('records')) {
      // From the workspace: a path is part of an entry's identity, and a runner's next job may have another workspace.
      const named = path.relative(path.resolve(this.#job.workspace), records);
      const parcel = recordsParcel(named, scope, this.#job.attempt, process.env);
      // A folder that an earlier step of this job has filled is newer than anything that an earlier job has saved.
      if (existsSync(records)) this.#owe(parcel);
      else if ((await this.#restore(parcel)) !== 'miss') this.#restored = true;
    }
  }

  /** Where the runs come from that are not trained by this step. */
  get source(): string {
    return this.#restored ? 'restored from the cache' : 'left by an earlier step of this job';
  }

  /** Notes at once, so that it is known however the step ends. */
  #owe(parcel: Parcel): void {
    this.#owed.push(parcel);
    core.saveState(owedState, JSON.stringify(this.#owed));
  }

  async #restore(parcel: Parcel): Promise<Restored> {
    const restored = await this.#store.restore(parcel);
    if (restored !== 'hit') this.#owe(parcel);
    return restored;
  }

  /**
   * Tells of a restored entry that was refused: the cache never changes an entry, so each job will refuse it until
   * somebody deletes it.
   */
  #refused(parcel: Parcel, error: unknown): void {
    core.notice(
      inert(
        `cache: what was restored as ${parcel.name} was refused and is fetched anew; delete the entry ${parcel.key}. ${messageOf(error)}`,
      ),
    );
  }

  #scope(): Scope {
    const { suites, only, shard } = this.#inputs.request;
    return {
      suites: suites.length > 0 ? suites : defaultSuites(process.cwd()),
      only,
      ...(shard && { shard: formatShard(shard) }),
      version,
    };
  }
}

/** At the end of the job: saves what a step has noted and what is there. Never fails. */
export async function saveOwed(store: CacheStore): Promise<void> {
  let owed: Parcel[] = [];
  try {
    owed = JSON.parse(core.getState(owedState) || '[]') as Parcel[];
  } catch (error) {
    core.notice(inert(`cache: what was to be saved is not known any more: ${messageOf(error)}`));
  }
  // Paths of a parcel may begin at the workspace.
  if (process.env.GITHUB_WORKSPACE) process.chdir(process.env.GITHUB_WORKSPACE);
  for (const parcel of owed) if (parcel.paths.every(p => existsSync(p))) await store.save(parcel);
}
