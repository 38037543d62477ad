import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, UsageError } from '../base/index.ts';
import { chooseNumbers, draftProgram, type FoundNumber, type ProgramDraft, programSuite } from './program.ts';
import { InitError } from './types.ts';
import { schemaOf, type WrittenSuite } from './write.ts';

export interface ProgramSuiteRequest {
  /** As one would type it in `dir`. */
  readonly command: string;
  /** Folder of the program, in which the suite is written: its files must lie in it. */
  readonly dir: string;
  /** Whether a suite that is there may be written over. */
  readonly force: boolean;
}

/** What a first run left. */
export interface FirstRun {
  readonly status: string;
  readonly reason?: string;
  readonly found: readonly FoundNumber[];
  /** What the program's text seeds by itself. */
  readonly ownSeeds: readonly string[];
  readonly tail: readonly string[];
}

/**
 * Writes a suite about a program beside it, from the numbers that one run left.
 *
 * @param tryOnce runs the program once
 * @throws UsageError when a suite is there already, InitError when the run failed or left no number
 */
export async function writeProgramSuite(
  { command, dir, force }: ProgramSuiteRequest,
  tryOnce: (draft: ProgramDraft) => Promise<FirstRun>,
): Promise<WrittenSuite> {
  const file = path.join(dir, 'suite.yaml');
  const before = existsSync(file);
  if (before && !force)
    throw new UsageError(
      `${file} is there already and is not overwritten: name another folder, or add --force`,
    );
  const draft = draftProgram(command, path.resolve(dir));
  if (draft.needs.length === 0)
    throw new InitError(
      `${command} names no file of ${dir}; the program has to lie in the suite's folder, so name that: seedgate init FOLDER --command "…"`,
    );
  const run = await tryOnce(draft);
  if (run.status === 'failed')
    throw new InitError(
      `the program did not end well, so that nothing can be read from it: ${run.reason ?? 'for no reason given'}`,
    );
  const numbers = chooseNumbers(run.found);
  if (numbers.length === 0)
    throw new InitError(
      `no number was found in what the program left; let it print "accuracy: 0.95" or write a metrics.json. Its last lines: ${run.tail.join(' | ')}`,
    );
  const rest = run.found.filter(f => !numbers.includes(f));
  const guesses = [
    `a run needs ${draft.needs.join(', ')}: what the command and these files name`,
    ...numbers.map(n => `${n.name} was ${n.value} in the first run`),
    ...(rest.length > 0
      ? [
          `there are other numbers: ${rest
            .slice(0, 8)
            .map(f => f.name)
            .join(', ')} (seedgate try shows where)`,
        ]
      : []),
    ...run.ownSeeds.map(
      s => `the program seeds itself: ${s}; each run gives the same for it unless override says otherwise`,
    ),
  ];
  const name = idOf(path.basename(path.resolve(dir)), 'program');
  try {
    writeFileSync(file, programSuite(name, schemaOf(dir), draft, numbers, guesses));
  } catch (error) {
    if (!before) rmSync(file, { force: true });
    throw error;
  }
  return { dir, name, guesses, files: [file] };
}
