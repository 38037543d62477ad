import { UsageError } from '../base/index.ts';
import { type Experiment, isProgram } from '../suite/index.ts';

/**
 * A suite is data until somebody says that what it names may be run.
 *
 * @param planned experiments, with the file of their suite where the caller named several
 * @throws UsageError that names the first program and its command, if there is one
 */
export function refuseCommands(
  planned: readonly { experiment: Experiment; suite?: { file: string } }[],
): void {
  for (const { experiment, suite } of planned) {
    if (!isProgram(experiment)) continue;
    const where = suite === undefined ? experiment.id : `${experiment.id} of ${suite.file}`;
    throw new UsageError(
      `${where} is a program, and programs of a suite are not run unless you say so: look at it (${experiment.variant.program.command.join(' ')}), then add --allow-commands`,
    );
  }
}
