import { printable, UsageError } from '../base/index.ts';
import { writeProgramSuite, writeSuite } from '../init/index.ts';
import { tryOnce, validateSuites } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly from?: string;
  readonly data?: string;
  /** A program to be run once, as one would type it. */
  readonly command?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes a suite, and says what was guessed and what comes next. */
export async function init({ json = false, command, ...request }: InitOptions, io: Io): Promise<number> {
  if (command !== undefined) return initProgram(command, { json, ...request }, io);
  const check = async (folder: string) => (await validateSuites([folder])).issues;
  const { dir, name, files, guesses } = await writeSuite(request, check);
  const next = [`seedgate validate ${shell(dir)} --verbose`, `seedgate run ${shell(dir)}`];
  if (json) {
    io.stdout.write(`${JSON.stringify({ name, files, guesses, next }, null, 2)}\n`);
    return exitCode.passed;
  }
  const say = (line: string) => io.stdout.write(`${printable(line)}\n`);
  say(`wrote ${files.join(' and ')}`);
  for (const line of guesses) say(`  ${line}`);
  say('next:');
  for (const line of next) say(`  ${line}`);
  return exitCode.passed;
}

const shell = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Runs a program once, finds its numbers and writes a suite beside it. */
async function initProgram(
  text: string,
  { json, dir = '.', force, from, data }: InitOptions,
  io: Io,
): Promise<number> {
  if (from !== undefined || data !== undefined)
    throw new UsageError(
      '--command goes with neither --from nor --data: a program brings its own model and data',
    );
  const say = (line: string) => io.stderr.write(`${printable(line)}\n`);
  say(`running ${text} once, in a folder of its own`);
  const { files, guesses, name } = await writeProgramSuite(
    { command: text, dir, force: force === true },
    async draft => tryOnce(draft, dir, { env: io.env }),
  );
  const next = [`seedgate try ${shell(dir)} --allow-commands`, `seedgate run ${shell(dir)} --allow-commands`];
  if (json === true) io.stdout.write(`${JSON.stringify({ name, files, guesses, next }, null, 2)}\n`);
  else {
    io.stdout.write(`${printable(`wrote ${files.join(' and ')}`)}\n`);
    for (const line of guesses) io.stdout.write(`  ${printable(line)}\n`);
    io.stdout.write(`next:\n${next.map(line => `  ${line}\n`).join('')}`);
  }
  return exitCode.passed;
}
