import { plural, printable } from '../base/index.ts';
import { capture, describeParted } from '../capture/index.ts';
import { validateSuites } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface CaptureOptions {
  readonly script: string;
  readonly args: readonly string[];
  readonly python?: string;
  readonly keras?: string;
  readonly quick?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** Writes the suite of a script and says of each model whether it is trained here, and if not, what in the script keeps it from it. */
export async function captureCommand(options: CaptureOptions, io: Io, signal: AbortSignal): Promise<number> {
  const { json = false, script, args, python, keras, quick = false, out } = options;
  const check = async (folder: string) => (await validateSuites([folder])).issues;
  const result = await capture(
    { script, args, python, keras, quick, out, environment: io.env, signal },
    check,
  );
  const { dir, fates, left, parted } = result;
  const next = [`seedgate validate ${dir}`, `seedgate run ${dir}`];
  if (json) {
    io.stdout.write(`${JSON.stringify({ ...result, next }, null, 2)}\n`);
    return exitCode.passed;
  }
  const say = (line: string) => io.stdout.write(`${printable(line)}\n`);
  const native = fates.filter(f => f.obstacle === undefined).length;
  say(`wrote ${dir}: ${plural(fates.length, 'training')}, ${native} of them without Python`);
  for (const { problem, variant, obstacle } of fates) {
    const at = obstacle?.line === undefined ? '' : ` (${obstacle.file ?? script}:${obstacle.line})`;
    say(
      `  ${problem}/${variant}: ${obstacle === undefined ? 'a model' : `the script itself, since ${obstacle.why}${at}`}`,
    );
  }
  for (const line of left) say(`  ${line}`);
  if (parted !== undefined) {
    if (parted.length === 0) say('  the script and the suite have not parted');
    for (const one of parted) say(`  the script and the suite have parted: ${describeParted(one)}`);
  }
  say('next:');
  for (const line of next) say(`  ${line}`);
  return exitCode.passed;
}
