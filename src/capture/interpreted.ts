import { readFileSync } from 'node:fs';
import path from 'node:path';
import { oldNamesIn } from './eras.ts';
import { hasKeras, interpreterWith } from './interpreter.ts';
import { neededFiles } from './needs.ts';
import { importsOf, packagesOf } from './packages.ts';
import type { CaptureRequest } from './request.ts';
import { runScript, type ScriptRun } from './run.ts';

/** A run, with the interpreter and the Keras that it was made with. */
interface Ran {
  readonly run: ScriptRun;
  readonly request: CaptureRequest;
}

/**
 * Runs a script by the interpreter that is named, or by python3. Where that one has no Keras, or python3 lacks another module that
 * is known, it is run in an environment that has what the script imports; where it ends because of names that Keras has given up, by the names of their time.
 */
export async function runWhereItCan(request: CaptureRequest): Promise<Ran> {
  const first = await runBy(request);
  const { keras, tell } = first.request;
  const old = keras === undefined ? oldNamesIn(first.run.failure ?? '') : undefined;
  if (old === undefined) return first;
  first.run.dispose();
  tell?.(
    `${request.script} has ${old.name}, which Keras has given up: it is run again by the names and defaults of Keras ${old.keras}; name another version by --keras`,
  );
  return runBy({ ...first.request, keras: old.keras });
}

async function runBy(request: CaptureRequest): Promise<Ran> {
  const { python, cache, keras, environment, signal, tell } = request;
  tell?.(`running ${request.script} once`);
  const run = await runScript(request);
  const { missing, text } = run;
  if (missing === undefined || cache === undefined) return { run, request };
  const module = missing.split('.')[0] ?? missing;
  if (packagesOf([module], keras).length === 0 || oldNamesIn(run.failure ?? '') !== undefined)
    return { run, request };
  // An interpreter that is named and has a Keras is left as it is: in another environment that would be another one.
  if (python !== undefined && (await hasKeras(python, environment))) return { run, request };
  run.dispose();
  const imported = [...importsOf(text), ...importsBeside(request.script, text)];
  const packages = packagesOf([...imported, module], keras);
  const made = await interpreterWith({ packages, base: python, cache, environment, signal, tell });
  const there = { ...request, python: made };
  return { run: await runScript(there), request: there };
}

/** What the Python files beside a script import that it imports itself. */
function importsBeside(script: string, text: string): string[] {
  const folder = path.dirname(path.resolve(script));
  const read = (file: string) => readFileSync(file, 'utf8');
  return neededFiles(folder, text, read)
    .filter(file => file.endsWith('.py'))
    .flatMap(file => importsOf(read(path.join(folder, file))));
}
