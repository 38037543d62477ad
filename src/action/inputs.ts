import path from 'node:path';
import * as core from '@actions/core';

/** What the workflow asks for. */
export interface Inputs {
  readonly suites: readonly string[];
  readonly seeds?: string;
  readonly out: string;
}

/**
 * Reads and checks every input.
 *
 * @throws Error that names the input and the rule it breaks.
 */
export function readInputs(workspace: string): Inputs {
  const seeds = core.getInput('seeds');
  const out = core.getInput('out') || 'seedgate-out';
  if (!path.resolve(workspace, out).startsWith(path.resolve(workspace) + path.sep)) {
    throw new Error(`input out "${out}": must be a folder below the workspace`);
  }
  return {
    suites: core.getMultilineInput('suites').filter(line => line !== ''),
    ...(seeds !== '' && { seeds }),
    out,
  };
}
