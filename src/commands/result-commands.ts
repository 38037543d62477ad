import type { Command } from 'commander';
import { allow, type CommandLine, collect, json, strict } from './shell.ts';

/** Adds the commands that work on results that are there: nothing is trained. */
export function addResultCommands(program: Command, cli: CommandLine): void {
  for (const [name, about] of [
    ['import', 'make a suite of a table of results, and judge it'],
    ['judge', 'say what a table of results shows; nothing is trained'],
  ] as const) {
    program
      .command(name)
      .description(about)
      .argument('<file>', 'CSV, JSON or JSON lines, or a folder with a metrics.json for each run')
      .option('--variant <column>', 'a column that tells variants apart; may be repeated', collect, [])
      .option('--seed <column>', 'the column of seeds')
      .option('--metric <column>', 'a column that is a metric; may be repeated', collect, [])
      .addOption(strict())
      .option('--out <dir>', 'folder for the suite, its records and reports', 'seedgate-out')
      .addOption(json())
      .action(async (file: string, options) => {
        const { importCommand } = await import('./import.ts');
        cli.code = await importCommand({ file, ...options }, cli.io);
      });
  }

  program
    .command('report')
    .description('draw the reports of a folder again from its results.json')
    .argument('<dir>', 'folder of an earlier run')
    .option('--sarif <file>', 'write what fails or is warned of as SARIF, too, for code scanning')
    .addOption(json())
    .action(async (dir: string, options) => {
      const { report } = await import('./report.ts');
      cli.code = await report({ dir, ...options }, cli.io);
    });

  program
    .command('baseline')
    .description('store the raw values of a run, to be committed and compared with later')
    .argument('<dir>', 'folder of an earlier run')
    .requiredOption('--write <file>', 'the baseline file')
    .addOption(json())
    .action(async (dir: string, options) => {
      const { baseline } = await import('./baseline.ts');
      cli.code = await baseline({ dir, ...options }, cli.io);
    });

  program
    .command('gate')
    .description('compare a run with a baseline')
    .argument('<dir>', 'folder of an earlier run')
    .requiredOption('--baseline <file>', 'the baseline file')
    .addOption(allow())
    .addOption(json())
    .action(async (dir: string, options) => {
      const { gate } = await import('./gate.ts');
      cli.code = await gate({ dir, ...options }, cli.io);
    });

  program
    .command('merge')
    .description('join the folders of several shards and judge them as one run')
    .argument('<dir...>', 'folders of earlier runs')
    .option(
      '--suite <suite>',
      'a suite that they were made with; may be repeated; by default those that run means',
      collect,
      [],
    )
    .requiredOption('--out <dir>', 'folder for the joined records and reports')
    .option('--allow <name>', 'let imported numbers decide (imported); may be repeated', collect, [])
    .addOption(json())
    .action(async (dirs: string[], options) => {
      const { merge } = await import('./merge.ts');
      cli.code = await merge({ dirs, ...options }, cli.io);
    });

  program
    .command('compare')
    .description('hold one run to another, as to a baseline: what is worse, seed by seed')
    .argument('<before>', 'folder of an earlier run, or a commit: REF, or REF:FILE')
    .argument('<after>', 'the same, which is held to it')
    .option('--file <file>', 'what is read of a commit, a baseline or a results.json', 'suites/baseline.json')
    .option('--allow <name>', 'accept a difference, as the report names it; may be repeated', collect, [])
    .option('--out <dir>', 'folder for the reports', 'seedgate-compare')
    .addOption(json())
    .action(async (before: string, after: string, options) => {
      const { compareCommand } = await import('./compare.ts');
      cli.code = await compareCommand({ before, after, ...options }, cli.io);
    });

  program
    .command('history')
    .description('show each value over the commits of a baseline, and since when it is worse')
    .argument('<file>', 'the committed baseline, or a data.js that track has added to')
    .option('--since <when>', 'only commits since then, as git log takes it: 2026-01-31, "3 months ago"')
    .option('--out <dir>', 'folder for history.html, history.md and history.json')
    .addOption(json())
    .action(async (file: string, options) => {
      const { history } = await import('./history.ts');
      cli.code = await history({ file, ...options }, cli.io);
    });

  program
    .command('track')
    .description('add the values of a run to a data.js that history and chart pages read; commits nothing')
    .argument('<dir>', 'folder of an earlier run')
    .requiredOption('--data <file>', 'the store, in the format of github-action-benchmark')
    .addOption(json())
    .action(async (dir: string, options) => {
      const { trackCommand } = await import('./track.ts');
      cli.code = trackCommand({ dir, ...options }, cli.io);
    });

  program
    .command('site')
    .description('make a site of the reports of several runs, with badges: plain files for any server')
    .argument('<dir...>', 'folders of earlier runs')
    .option('--baseline <file>', 'a committed baseline whose history is drawn')
    .option('--since <when>', 'only commits since then, as git log takes it')
    .option('--out <dir>', 'folder of the site', 'seedgate-site')
    .addOption(json())
    .action(async (dirs: string[], options) => {
      const { site } = await import('./site.ts');
      cli.code = await site({ dirs, ...options }, cli.io);
    });
}
