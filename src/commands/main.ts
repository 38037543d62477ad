import { Command, CommanderError } from 'commander';
import { version } from '../base/index.ts';
import { exitCode } from './exit.ts';
import { processIo } from './io.ts';
import { addResultCommands } from './result-commands.ts';
import type { CommandLine } from './shell.ts';
import { addTrainingCommands } from './training-commands.ts';

/**
 * Runs one command line. A command's own modules are loaded when it is asked for: all of them take longer than most commands.
 *
 * @param args without node and the script
 * @returns the exit code, see `exitCode`
 */
export async function main(args: readonly string[]): Promise<number> {
  const cli: CommandLine = { io: processIo(), code: exitCode.passed };
  const program = new Command('seedgate')
    .description(
      'Re-trains a published experiment over many seeds and says whether what was published holds.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(seedgate --help lists the commands)');
  addTrainingCommands(program, cli);
  addResultCommands(program, cli);
  try {
    await program.parseAsync(args, { from: 'user' });
    return cli.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.usage;
    const { explain } = await import('../run/index.ts');
    const { kind, lines } = explain(error);
    for (const line of lines) cli.io.stderr.write(`${line}\n`);
    return exitCode[kind];
  }
}
