import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { makeFolders, plural, UsageError } from '../base/index.ts';
import { markdownText } from '../report/index.ts';
import { gateFolder, mergeFolders, writeBaseline } from '../run/index.ts';
import { heldTo, renewalNotes } from './held.ts';
import { inert } from './log.ts';
import { withoutTokens } from './secrets.ts';
import { type Done, judgedStep, type StepContext } from './step.ts';

/** `command: merge` and `command: baseline`: what is done with the folders of earlier runs. Nothing is brought for it. */
export const foldersStep = (context: StepContext): Promise<Done> =>
  context.inputs.command === 'merge' ? mergeStep(context) : baselineStep(context);

async function mergeStep(context: StepContext): Promise<Done> {
  const { inputs, job } = context;
  const { suites, out, strict, allow } = inputs.request;
  const dirs = inputs.folders.flatMap(resultsBelow);
  core.info(inert(`joining ${dirs.join(', ')}`));
  const held = await heldTo(inputs, job);
  const accepted = [...allow, ...held.allow];
  const merged = await withoutTokens(process.env, () =>
    mergeFolders({ dirs, out, suites, allow: accepted, ...(strict && { strict }) }),
  );
  const { results, dir } =
    held.baseline === undefined
      ? merged
      : await gateFolder({
          dir: merged.dir,
          baseline: held.baseline,
          allow: accepted,
          ...(held.renewed && { renewed: true }),
        });
  const notes = [
    `Joined from ${plural(dirs.length, 'folder')}: ${dirs.join(', ')}.`,
    ...merged.shards.map(line => `${line}.`),
    ...held.notes,
    ...(held.renewed ? renewalNotes(results, held.renewed) : []),
  ];
  const ending = results.gate.passed ? 'passed' : 'failed';
  return judgedStep({ results, dir: path.resolve(dir), ending, notes, warned: held.warned }, context);
}

/** A folder of a run, or those that lie in a folder of downloaded artifacts. @throws UsageError when there is none */
function resultsBelow(folder: string): string[] {
  const isRun = (dir: string) => existsSync(path.join(dir, 'results.json'));
  if (isRun(folder)) return [folder];
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name === 'results.json')
        .map(entry => entry.parentPath)
        .sort()
    : [];
  if (found.length === 0)
    throw new UsageError(
      `input folders "${folder}": there is no results.json in it or below it; was a part uploaded and downloaded?`,
    );
  return found;
}

async function baselineStep({ inputs, job }: StepContext): Promise<Done> {
  const [folder = inputs.request.out] = inputs.folders;
  if (inputs.folders.length > 1)
    throw new UsageError('input folders: a baseline is made of one folder; merge them first');
  const file = path.resolve(job.workspace, inputs.baseline ?? '');
  makeFolders(path.dirname(file));
  const runs = writeBaseline({ dir: folder, write: file });
  const name = path.relative(job.workspace, file);
  const says = `${name}: the values of ${plural(runs, 'run')} of ${folder}, to be committed.`;
  core.info(inert(says));
  return {
    ended: {
      verdict: 'passed',
      state: 'complete',
      reasons: [],
      outputs: { baseline: name },
      markdown: `**${markdownText(says)}**`,
    },
    mark: () => {},
    conclude: () => {},
  };
}
