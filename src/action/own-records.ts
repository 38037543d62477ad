import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRegular, sha256 } from '../base/index.ts';

/**
 * Which records a job has made itself. A checkout may hold records, forged or committed by mistake, and their digests are no
 * signatures: they would be believed, and nothing would be trained any more.
 *
 * What a step of this action leaves is noted, by its hash, in the folder that the runner empties before each job and
 * that no checkout writes to. A program that runs in the job can still write there: the job's steps are trusted.
 */
export class OwnRecords {
  readonly #file: string;
  readonly #note: string | undefined;

  /** @param file the records' file */
  constructor(file: string, env: NodeJS.ProcessEnv) {
    this.#file = file;
    const folder = env.RUNNER_TEMP;
    if (folder) this.#note = path.join(folder, `seedgate-records-${sha256(path.resolve(file)).slice(0, 32)}`);
  }

  /** Notes the records as they are now. */
  note(): void {
    const hash = this.#hash();
    if (this.#note !== undefined && hash !== undefined) writeFileSync(this.#note, hash);
  }

  /**
   * Moves records that no step of this job has left out of the way; nothing is removed.
   *
   * @returns the path that they have now; undefined when there are none but this job's
   */
  setForeignAside(): string | undefined {
    if (lstatSync(this.#file, { throwIfNoEntry: false }) === undefined || this.#isOwn()) return undefined;
    const aside = `${this.#file}.not-of-this-job`;
    renameSync(this.#file, aside);
    return aside;
  }

  #isOwn(): boolean {
    if (this.#note === undefined) return false;
    try {
      return readFileSync(this.#note, 'utf8') === this.#hash();
    } catch {
      return false;
    }
  }

  #hash(): string | undefined {
    try {
      return sha256(readRegular(this.#file));
    } catch {
      return undefined;
    }
  }
}
