import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../base/index.ts';

/**
 * The folder of a step that was given none: the usual one, or the first of `NAME-2`, `NAME-3`, … that no other step of this
 * job has filled with something else. What a step asks for is noted in the folder that the runner empties before each job.
 *
 * @param usual its name when it is the only one
 * @param asked what tells one step's folder from another's
 */
export function ownOut(usual: string, asked: unknown, env: NodeJS.ProcessEnv): string {
  const temporary = env.RUNNER_TEMP;
  if (!temporary) return usual;
  const wanted = sha256(JSON.stringify(asked));
  for (let n = 1; ; n++) {
    const folder = n === 1 ? usual : `${usual}-${n}`;
    const note = path.join(temporary, `seedgate-out-${sha256(path.resolve(folder)).slice(0, 32)}`);
    if (existsSync(note) && readFileSync(note, 'utf8') !== wanted) continue;
    writeFileSync(note, wanted);
    return folder;
  }
}
