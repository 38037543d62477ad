import { type Command, Option } from 'commander';
import { interruptible } from './interrupt.ts';
import { allow, allowCommands, type CommandLine, collect, jobs, json, only, seeds, strict } from './shell.ts';

/** With fewer seeds a share of 0.8 can never be called reproduced, and a printed value has no place. */
const auditSeeds = '20';

/** Adds the commands that train, run programs or look at suites. */
export function addTrainingCommands(program: Command, cli: CommandLine): void {
  program
    .command('run')
    .description('train what is still owed, judge it and write the reports')
    .argument(
      '[suite...]',
      'suite files or their folders; by default those that package.json lists, else all in suites/*',
    )
    .addOption(seeds())
    .addOption(only())
    .addOption(
      new Option('--engine <name>', 'how to train').choices(['compiled', 'eager']).default('compiled'),
    )
    .addOption(jobs())
    .option('--shard <I/N>', 'train only a fixed part of the runs')
    .option('--costs <dir>', 'folder of an earlier run, by whose times shards are balanced')
    .option('--baseline <file>', 'compare with this baseline')
    .addOption(allow())
    .option('--time-limit <time>', 'stop after this time, for instance 10m')
    .addOption(
      new Option(
        '--top-up <how>',
        'seeds added where a printed value lies outside all runs: auto up to twice the work',
      )
        .choices(['off', 'auto', 'full'])
        .default('auto'),
    )
    .addOption(strict())
    .addOption(allowCommands())
    .option('--out <dir>', 'folder for records and reports, seedgate-out by default')
    .addOption(json())
    .action(async (suites: string[], options) => {
      // Hundreds of megabytes are looked at, on another core, while the rest of this program is loaded.
      const { lookAhead } = await import('../runtime/index.ts');
      const ahead = lookAhead(cli.io);
      const { runCommand } = await import('./run.ts');
      cli.code = await interruptible(signal => runCommand({ suites, ...options }, cli.io, { signal, ahead }));
    });

  program
    .command('init')
    .description('write a suite: a first example, or one made from a model or from data')
    .argument('[dir]', "the suite's folder; suites/NAME by default, after the file that it is made from")
    .option('--from <file>', 'a model: JSON of Keras or tf.layers, or a .keras archive')
    .option('--data <file>', 'a CSV file with a header line; it is copied beside the suite')
    .option('--command <line>', 'a program that trains, as you would type it; it is run once')
    .option('--force', 'write over what is there')
    .addOption(json())
    .action(async (dir: string | undefined, options) => {
      const { init } = await import('./init.ts');
      cli.code = await init({ ...(dir !== undefined && { dir }), ...options }, cli.io);
    });

  program
    .command('try')
    .description("run a suite's programs once, and show the numbers that they leave")
    .argument('<suite>', 'suite file or its folder')
    .option('--allow-commands', 'run the programs that the suite names; look at them first')
    .addOption(json())
    .action(async (suite: string, options) => {
      const { tryCommand } = await import('./try.ts');
      cli.code = await interruptible(signal => tryCommand({ suite, ...options }, cli.io, signal));
    });

  program
    .command('capture')
    .description('run a script or notebook that trains, once, and write the suite of what it trains')
    .argument('<script>', 'a Python script or a notebook')
    .argument('[args...]', "the script's own arguments, after --")
    .option('--python <python>', 'the interpreter; python3 by default')
    .option(
      '--keras <version>',
      'the Keras that the script was written for, as in 2.2: its names and defaults',
    )
    .option('--quick', 'cut each fit short, where only what is trained is wanted')
    .option('--out <dir>', "the suite's folder; suites/NAME by default, after the script")
    .option('--check', 'write nothing, and fail where the script and the suite have parted')
    .option('--run', 'prove the suite and run it at once, the script itself where it has to be run')
    .option('--seeds <N|A..B>', 'of --run: seeds 1 to N, or A to B')
    .addOption(json())
    .action(async (script: string, args: string[], options) => {
      const { captureCommand } = await import('./capture.ts');
      cli.code = await interruptible(signal => captureCommand({ script, args, ...options }, cli.io, signal));
    });

  program
    .command('validate')
    .description('check suites and their models without training')
    .argument('[suite...]', 'suite files or their folders; by default those that run means')
    .option('--verbose', 'show what the data generators make and every resolved setting')
    .addOption(json())
    .action(async (suites: string[], options) => {
      const { validate } = await import('./validate.ts');
      cli.code = await validate({ suites, ...options }, cli.io);
    });

  program
    .command('bisect')
    .description('find the first commit at which the gate fails, by git bisect in a work tree of its own')
    .argument('[suite...]', 'suite files or their folders, as they are called in the commits')
    .requiredOption('--good <commit>', 'a commit at which the gate passes')
    .option('--bad <commit>', 'a commit at which it fails', 'HEAD')
    .option('--baseline <file>', 'the baseline that every commit is held to')
    .addOption(seeds())
    .addOption(only())
    .addOption(jobs())
    .option('--allow <name>', 'a difference to the baseline that is no matter; may be repeated', collect, [])
    .addOption(strict())
    .addOption(allowCommands())
    .option('--out <dir>', 'folder for records and reports of all commits', 'seedgate-bisect')
    .addOption(json())
    .action(async (suites: string[], options) => {
      const { bisectCommand } = await import('./bisect.ts');
      cli.code = await interruptible(signal => bisectCommand({ suites, ...options }, cli.io, signal));
    });

  program
    .command('audit')
    .description('look for what a verdict should not depend on, and show on which assumptions it does')
    .argument('<suite>', 'suite file or its folder')
    .option('--seeds <N>', 'seeds for each alternative of an assumed setting', auditSeeds)
    .option('--allow-commands', 'run the programs that the suite names; look at them first')
    .addOption(json())
    .action(async (suite: string, options) => {
      const { auditCommand } = await import('./audit.ts');
      cli.code = await interruptible(signal => auditCommand({ suite, ...options }, cli.io, signal));
    });

  program
    .command('doctor')
    .description('say whether this machine can train, and with what')
    .addOption(json())
    .action(async options => {
      const { doctorCommand } = await import('./doctor.ts');
      cli.code = await doctorCommand(options, cli.io);
    });
}
