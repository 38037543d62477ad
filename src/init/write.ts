import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { idOf, makeFolders, ownFolder, systemCode, UsageError } from '../base/index.ts';
import { formatPath, type SuiteIssue } from '../suite/index.ts';
import { type InitRequest, type MadeSuite, makeSuite, nameOf } from './make.ts';

export interface WriteRequest extends Omit<InitRequest, 'name'> {
  /** The suite's folder; suites/NAME when left out, after what it is made from. */
  readonly dir?: string;
  /** Whether files that are there may be written over. */
  readonly force?: boolean;
}

export interface WrittenSuite extends Pick<MadeSuite, 'name' | 'guesses'> {
  readonly dir: string;
  /** What was written, suite.yaml first. */
  readonly files: readonly string[];
}

/**
 * Writes a suite that is valid and runs. Nothing is written when that cannot be, and nothing is overwritten unasked.
 *
 * @param check what is wrong with the suite in a folder: it is looked at before it takes its place
 * @throws UsageError that says what stands in the way, or why no suite can be made of what was given
 */
export async function writeSuite(
  request: WriteRequest,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<WrittenSuite> {
  const { from, data, force = false } = request;
  const given = request.dir === undefined ? '' : idOf(path.basename(path.resolve(request.dir)), '');
  const wanted: InitRequest = {
    ...(from !== undefined && { from }),
    ...(data !== undefined && { data }),
    ...(given !== '' && { name: given }),
  };
  const dir = request.dir ?? path.join('suites', nameOf(wanted));
  if (existsSync(path.join(dir, 'suite.yaml')) && !force) {
    throw new UsageError(
      `${path.join(dir, 'suite.yaml')} is there already and is not overwritten: name another folder, as in seedgate init suites/NAME, or add --force`,
    );
  }
  const made = await makeSuite(wanted, schemaOf(dir));
  const folder = path.resolve(dir);
  const kept = made.files.find(f => f.name !== 'suite.yaml' && isForeign(data, path.join(folder, f.name)));
  if (kept !== undefined && !force) {
    throw new UsageError(`${path.join(dir, kept.name)} is there already and is not overwritten; add --force`);
  }
  await place(made, dir, folder, check);
  return { dir, name: made.name, guesses: made.guesses, files: made.files.map(f => path.join(dir, f.name)) };
}

/** Writes the files beside their places and moves them there when they are found right; else leaves nothing behind. */
async function place(
  { files }: MadeSuite,
  dir: string,
  folder: string,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<void> {
  let created: string | undefined;
  try {
    created = makeFolders(folder);
  } catch (error) {
    throw new UsageError(`${dir} cannot be made a folder (${systemCode(error)}); name another one`);
  }
  const draft = mkdtempSync(path.join(folder, '.seedgate-init-'));
  let done = false;
  try {
    for (const { name, content } of files) writeFileSync(path.join(draft, name), content);
    const issues = await check(draft);
    if (issues.length > 0) {
      const why = issues.map(i => `${formatPath(i.path)}: ${i.message}`);
      throw new UsageError(`no suite can be made from this: ${why.join('; ')}`);
    }
    for (const { name } of files) renameSync(path.join(draft, name), path.join(folder, name));
    done = true;
  } finally {
    const rest = done || created === undefined ? draft : created;
    rmSync(rest, { recursive: true, force: true });
  }
}

/** Whether a file is there and is not the very one that would be copied to it. */
const isForeign = (source: string | undefined, target: string) =>
  existsSync(target) && (source === undefined || path.resolve(source) !== target);

const published = 'https://raw.githubusercontent.com/seedgate/seedgate/main/schema/suite.schema.json';

/** Of a suite in this checkout, or beside an installed seedgate, by its path; else where it is published. */
export function schemaOf(dir: string): string {
  const own = fileURLToPath(new URL('schema/suite.schema.json', ownFolder));
  const relative = path.relative(process.cwd(), own);
  const inside = !relative.startsWith('..') && !path.isAbsolute(relative) && existsSync(own);
  return inside ? path.relative(path.resolve(dir), own).split(path.sep).join('/') : published;
}
