import type { Environment, RunRecord } from './types.ts';

/** Environments that are looked through for the same one; a folder has one, or some. */
const mostEnvironments = 16;

/**
 * What many records have in common, held once: as they are read, each would have an environment, hashes and epochs of its
 * own, which are most of what a record takes in memory.
 */
export class Sharing {
  readonly #texts = new Map<string, string>();
  readonly #environments: Environment[] = [];
  readonly #epochs = new Map<string, readonly number[]>();

  /** A record that is equal to the given one. */
  of(record: RunRecord): RunRecord {
    const { loss } = record;
    return {
      ...record,
      suite: this.#text(record.suite),
      version: this.#text(record.version),
      suiteHash: this.#text(record.suiteHash),
      problem: this.#text(record.problem),
      variant: this.#text(record.variant),
      experimentHash: this.#text(record.experimentHash),
      environment: this.#environment(record.environment),
      loss: { ...loss, epochs: this.#epochsOf(record.experimentHash, loss.epochs) },
    };
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  #environment(environment: Environment): Environment {
    const known = this.#environments.find(e => sameEnvironment(e, environment));
    if (known !== undefined) return known;
    if (this.#environments.length < mostEnvironments) this.#environments.push(environment);
    return environment;
  }

  #epochsOf(experiment: string, epochs: readonly number[]): readonly number[] {
    const known = this.#epochs.get(experiment);
    if (known?.length === epochs.length && epochs.every((epoch, i) => epoch === known[i])) return known;
    this.#epochs.set(experiment, epochs);
    return epochs;
  }
}

function sameEnvironment(a: Environment, b: Environment): boolean {
  return (
    a.fingerprint === b.fingerprint &&
    a.cpu === b.cpu &&
    a.node === b.node &&
    a.seedgate === b.seedgate &&
    a.tensorflow === b.tensorflow &&
    a.runtime === b.runtime &&
    a.isa === b.isa &&
    a.platform === b.platform &&
    a.arch === b.arch &&
    a.program === b.program
  );
}
