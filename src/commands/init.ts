import { printable } from '../base/index.ts';
import { writeSuite } from '../init/index.ts';
import { validateSuites } from '../run/index.ts';
import { exitCode, type Io } from './io.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly from?: string;
  readonly data?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes a suite, and says what was guessed and what comes next. */
export async function init({ json = false, ...request }: InitOptions, io: Io): Promise<number> {
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
