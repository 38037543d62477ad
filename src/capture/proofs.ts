import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { messageOf, UsageError, writeWhole } from '../base/index.ts';
import { isReference } from './blocks.ts';
import { type Numbers, readArray } from './data.ts';
import { type Events, of, type Stored } from './events.ts';
import type { Draft } from './types.ts';

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
  /** Places of weights whose gradients are rounding alone, which Adam makes steps of all the same. */
  readonly still?: readonly (readonly number[] | null)[];
  /** The samples of the data that were held out from these steps, where a seed decides of its folds. */
  readonly held?: readonly number[];
}

/** What a capture leaves beside the suite for the next one: what it wrote, so that a person's changes can be told from it. */
export const keptFile = 'captured.json';
/** Folder below the suite's. */
const proofFolder = 'proof';
/** More bytes of weights than that are not kept beside a suite. */
const mostNumbers = 2_000_000;

/** Keeps the first steps of every model that became a variant, for validate to repeat. */
export function keepProofs(
  events: Events,
  { fates, firstHeld }: Pick<Draft, 'fates' | 'firstHeld'>,
  dir: string,
): void {
  const folder = path.join(dir, proofFolder);
  rmSync(folder, { recursive: true, force: true });
  const proofs = fates.flatMap((fate): KeptProof[] => {
    if (fate.obstacle !== undefined) return [];
    const proof = of(events.all, 'fit').find(f => f.n === fate.fit)?.proof;
    const files = (all: readonly (Stored | null)[] | undefined) =>
      all?.every(isReference) === true ? all : undefined;
    const [start, end] = [files(proof?.start), files(proof?.end)];
    const { order, losses, names, still } = proof ?? {};
    if (start === undefined || end === undefined || order === undefined || losses === undefined) return [];
    if (start.reduce((sum, s) => sum + s.shape.reduce((a, b) => a * b, 1), 0) > mostNumbers) return [];
    // A model is proven by what can be read later, too.
    if (![...start, ...end].every(({ npy }) => canBeRead(path.join(events.folder, npy)))) return [];
    mkdirSync(folder, { recursive: true });
    for (const { npy } of [...start, ...end])
      writeWhole(path.join(folder, npy), readFileSync(path.join(events.folder, npy)));
    const { problem, variant, fit } = fate;
    const held = fit === undefined ? undefined : firstHeld.get(fit);
    return [
      {
        problem,
        variant,
        start: start.map(s => s.npy),
        end: end.map(s => s.npy),
        names: names ?? [],
        order,
        losses,
        ...(still?.some(places => places !== null && places.length > 0) === true && { still }),
        ...(held && { held }),
      },
    ];
  });
  if (proofs.length > 0) writeWhole(path.join(folder, 'proofs.json'), `${JSON.stringify(proofs)}\n`);
}

function canBeRead(file: string): boolean {
  try {
    readArray(file);
    return true;
  } catch {
    return false;
  }
}

/** File beside the proofs that says which experiments were proven, by the hash that they had then. */
const provenFile = 'proven.json';

/** Keeps what a repetition of the first steps has shown: the hash of every experiment that is proven, by its id. */
export function keepProven(suiteFile: string, hashes: Readonly<Record<string, string>>): void {
  const folder = path.join(path.dirname(suiteFile), proofFolder);
  if (existsSync(folder)) writeWhole(path.join(folder, provenFile), `${JSON.stringify(hashes, null, 1)}\n`);
}

/** Those of a captured suite's models that are not proven as they are now; none where the suite was not captured. */
export function unprovenOf(
  suiteFile: string,
  experiments: readonly { readonly id: string; readonly hash: string }[],
): string[] {
  const folder = path.dirname(suiteFile);
  if (!existsSync(path.join(folder, keptFile))) return [];
  const file = path.join(folder, proofFolder, provenFile);
  const hashes: unknown = existsSync(file) ? jsonOf(file) : {};
  const known = new Map(
    typeof hashes === 'object' && hashes !== null
      ? Object.entries(hashes).map(([id, h]) => [id, String(h)])
      : [],
  );
  return experiments.flatMap(({ id, hash }) => (known.get(id) === hash ? [] : [id]));
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
  const kept = proofs.safeParse(jsonOf(file));
  if (!kept.success) throw new UsageError(`${file} is not as capture writes it; capture the script anew`);
  const read = (names: readonly string[]) => names.map(name => readArray(path.join(folder, name)));
  return kept.data.map(proof => ({ ...proof, start: read(proof.start), end: read(proof.end) }));
}

// A captured suite may come from anybody, and its proofs with it: their arrays lie beside them.
const arrays = z.array(z.string().regex(/^\w[\w.-]*\.npy$/));
const proofs = z.array(
  z.object({
    problem: z.string(),
    variant: z.string(),
    start: arrays,
    end: arrays,
    names: z.array(z.string()),
    order: z.array(z.array(z.int().min(0))),
    // JSON has null for a number that is none.
    losses: z.array(
      z
        .number()
        .nullable()
        .transform(loss => loss ?? Number.NaN),
    ),
    still: z.array(z.array(z.int().min(0)).nullable()).exactOptional(),
    held: z.array(z.int().min(0)).exactOptional(),
  }),
);

/** @throws UsageError */
function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${messageOf(error)}); capture the script anew`);
  }
}
