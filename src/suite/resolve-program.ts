import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { sha256 } from '../base/index.ts';
import { resolveDataFile } from './csv.ts';
import type { SuitePath } from './errors.ts';
import { expressionIssue, type NumberSource } from './number-source.ts';
import type { ProgramSource } from './program-schema.ts';
import type { Report } from './resolve-parts.ts';
import type { Program } from './types.ts';

/** More than this is no program, but a folder that happens to hold one. */
const mostFiles = 2000;
const mostBytes = 2 ** 31;
/** What stands beside a program without being any of it: the suite that names it, and what is written about it. */
const besides = /^(?:suite\.(?:ya?ml|m?[jt]s)|README(?:\.\w+)?|baseline[\w.-]*\.json|report\/.*)$/;

const skipped = new Set([
  'node_modules',
  '.git',
  '__pycache__',
  'seedgate-out',
  '.venv',
  'venv',
  '.ipynb_checkpoints',
]);

/**
 * A program with its files found and hashed.
 *
 * @param suiteFolder of the suite: the program's files must lie in it
 * @param measured ids of the problem's metrics and probes, with the number of outputs where that is known
 */
export function resolveProgram(
  source: ProgramSource,
  suiteFolder: string,
  measured: ReadonlyMap<string, number | undefined>,
  path_: SuitePath,
  report: Report,
): Program | undefined {
  const [first, ...rest] = source.command;
  if (first === undefined || first.trim() === '') {
    report([...path_, 'command', 0], 'is empty; it is the program to start');
    return undefined;
  }
  const numbers: Record<string, readonly NumberSource[]> = {};
  for (const [id, given] of Object.entries(source.numbers)) {
    const at = [...path_, 'numbers', id];
    const sources = Array.isArray(given) ? given : [given];
    if (!measured.has(id)) {
      report(
        at,
        `no metric or probe of the problem has this name; there are ${[...measured.keys()].join(', ')}`,
      );
      continue;
    }
    const outputs = measured.get(id);
    if (outputs !== undefined && outputs !== sources.length)
      report(at, `names ${sources.length} numbers; ${id} has ${outputs}`);
    for (const one of sources) {
      const issue = 'stdout' in one ? expressionIssue(one.stdout) : undefined;
      if (issue !== undefined) report([...at, 'stdout'], issue);
    }
    numbers[id] = sources;
  }
  for (const id of measured.keys()) {
    if (source.numbers[id] === undefined)
      report([...path_, 'numbers'], `says nothing of ${id}; say where its number is found`);
  }
  try {
    const folder = source.folder === undefined ? suiteFolder : resolveDataFile(suiteFolder, source.folder);
    const needs = filesOf(folder, source.needs);
    return {
      command: [first, ...rest],
      folder,
      needs,
      environment: source.environment ?? {},
      timeLimit: seconds(source.timeLimit ?? '1h'),
      cores: source.cores ?? 1,
      ...(source.memory !== undefined && { memory: bytes(source.memory) }),
      override: source.override === true ? ['all'] : (source.override ?? []),
      splitVaries: source.split === 'vary',
      numbers,
      files: sha256(JSON.stringify(needs.map(f => [f, sha256(readFileSync(path.join(folder, f)))]))),
    };
  } catch (error) {
    report([...path_, source.needs === undefined ? 'folder' : 'needs'], (error as Error).message);
    return undefined;
  }
}

const seconds = (text: string) => Number.parseFloat(text) * ({ s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1);
const bytes = (text: string) => Number.parseFloat(text) * (text.endsWith('GiB') ? 2 ** 30 : 2 ** 20);

/** Files below a folder that fit a glob, or all of them; neither links out of it nor what tools put there. */
function filesOf(folder: string, globs: readonly string[] | undefined): string[] {
  const fits = globs?.map(glob => ({ glob, test: picomatch(glob, { dot: true }), found: false }));
  const files: string[] = [];
  let size = 0;
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const relative = path.posix.join(below, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(relative);
      if (!entry.isFile() && !entry.isSymbolicLink()) continue;
      const glob = fits?.filter(g => g.test(relative));
      if (glob?.length === 0 || (glob === undefined && besides.test(relative))) continue;
      for (const g of glob ?? []) g.found = true;
      const found = statSync(resolveDataFile(folder, relative));
      if (!found.isFile()) continue;
      files.push(relative);
      size += found.size;
      if (files.length > mostFiles || size > mostBytes)
        throw new Error(
          `${folder} holds more than ${mostFiles} files or ${mostBytes / 2 ** 30} GiB; name those that a run needs in needs`,
        );
    }
  };
  walk('');
  const idle = fits?.find(g => !g.found);
  if (idle !== undefined) throw new Error(`"${idle.glob}" fits no file in ${folder}`);
  return files.sort();
}

/** What of a program decides a run: all but where its files lie, its limits, and what is read from what it leaves. */
export const programMeaning = ({
  command,
  environment,
  cores,
  override,
  splitVaries,
  files,
  numbers,
}: Program) => ({
  command,
  environment,
  cores,
  override,
  splitVaries,
  files,
  numbers,
});
