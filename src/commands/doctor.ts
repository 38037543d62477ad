import { doctor, renderDoctor } from '../runtime/index.ts';
import { exitCode, type Io } from './io.ts';

/** Says whether this machine can train; exit code 3 when it cannot. */
export async function doctorCommand(options: { json?: boolean }, io: Io): Promise<number> {
  const report = await doctor({ env: io.env, log: line => void io.stderr.write(`${line}\n`) });
  io.stdout.write(
    options.json === true ? `${JSON.stringify(report, null, 2)}\n` : `${renderDoctor(report)}\n`,
  );
  return report.ok ? exitCode.passed : exitCode.environment;
}
