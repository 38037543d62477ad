import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../base/index.ts';
import { type Numbers, readArray } from './data.ts';
import { type Events, of, type Stored } from './events.ts';
import { isReference } from './trained.ts';
import type { Fate } from './types.ts';

/** The first steps of a model as Keras trained it: what a translation of it is held to. */
interface KeptProof {
  readonly problem: string;
  readonly variant: string;
  /** Weights before the first step and after the last one, as files of NumPy's beside this one. */
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** Keras' names of the weights. */
  readonly names: readonly string[];
  /** Places of the samples in each step. */
  readonly order: readonly (readonly number[])[];
  /** The loss of each step, before its update. */
  readonly losses: readonly number[];
}

/** Folder below the suite's. */
const proofFolder = 'proof';
/** More bytes of weights than that are not kept beside a suite. */
const mostNumbers = 2_000_000;

/** Keeps the first steps of every model that became a variant, for validate to repeat. */
export function keepProofs(events: Events, fates: readonly Fate[], dir: string): void {
  const folder = path.join(dir, proofFolder);
  rmSync(folder, { recursive: true, force: true });
  const proofs = fates.flatMap((fate): KeptProof[] => {
    if (fate.obstacle !== undefined) return [];
    const proof = of(events.all, 'fit').find(f => f.n === fate.fit)?.proof;
    const files = (all: readonly (Stored | null)[] | undefined) =>
      all?.every(isReference) === true ? all : undefined;
    const [start, end] = [files(proof?.start), files(proof?.end)];
    const { order, losses, names } = proof ?? {};
    if (start === undefined || end === undefined || order === undefined || losses === undefined) return [];
    if (start.reduce((sum, s) => sum + s.shape.reduce((a, b) => a * b, 1), 0) > mostNumbers) return [];
    mkdirSync(folder, { recursive: true });
    for (const { npy } of [...start, ...end])
      copyFileSync(path.join(events.folder, npy), path.join(folder, npy));
    const { problem, variant } = fate;
    return [
      {
        problem,
        variant,
        start: start.map(s => s.npy),
        end: end.map(s => s.npy),
        names: names ?? [],
        order,
        losses,
      },
    ];
  });
  if (proofs.length > 0) writeWhole(path.join(folder, 'proofs.json'), `${JSON.stringify(proofs)}\n`);
}

/** A proof with its weights. */
export interface ReadProof extends Omit<KeptProof, 'start' | 'end'> {
  readonly start: readonly Numbers[];
  readonly end: readonly Numbers[];
}

/** The proofs beside a suite's file; none where it was not captured. */
export function readProofs(suiteFile: string): ReadProof[] {
  const folder = path.join(path.dirname(suiteFile), proofFolder);
  const file = path.join(folder, 'proofs.json');
  if (!existsSync(file)) return [];
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptProof[];
  const read = (names: readonly string[]) => names.map(name => readArray(path.join(folder, name)));
  return kept.map(proof => ({ ...proof, start: read(proof.start), end: read(proof.end) }));
}
