import * as core from '@actions/core';
import { importTable } from '../run/index.ts';
import { inert } from './log.ts';
import { type Done, judgedStep, type StepContext } from './step.ts';

/** `command: judge` and `command: import`: what a table of results shows. Nothing is trained. */
export async function tableStep(context: StepContext): Promise<Done> {
  const { file = '', columns, request } = context.inputs;
  const { imported, results, dir, ending } = await importTable(
    { file, columns, out: request.out, strict: request.strict },
    { env: process.env },
  );
  const guesses = imported.guesses.map(guess => `Guessed of ${file}: ${guess}`);
  for (const guess of guesses) core.info(inert(guess));
  return judgedStep({ results, dir, ending, notes: guesses, warned: 0 }, context);
}
