import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { exitCode, explain, run } from '../commands/index.ts';
import { annotations } from '../report/index.ts';
import type { Results } from '../verdict/index.ts';
import { readInputs } from './inputs.ts';

const words: Record<number, string> = {
  [exitCode.passed]: 'passed',
  [exitCode.failed]: 'failed',
  [exitCode.interrupted]: 'interrupted',
};

/** The action: inputs, the same run as the command line's, the job summary, the outputs. */
export async function runAction(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    process.chdir(workspace);
    const inputs = readInputs(workspace);
    await installDependencies();
    const { code, results, dir } = await run(
      { ...inputs, signal: stop.signal },
      { stdout: process.stdout, stderr: process.stderr, env: process.env },
    );
    await writeSummary(dir);
    annotate(results);
    core.setOutput('verdict', words[code] ?? 'error');
    core.setOutput('report', path.join(dir, 'report.md'));
    if (code === exitCode.failed) core.setFailed(results.gate.failures.join('\n') || 'the gate failed');
    else if (code !== exitCode.passed) core.setFailed(`seedgate was stopped before it was done`);
  } catch (error) {
    // Anything can be thrown, also what is no Error; a step that ends here has failed in any case.
    core.setOutput('verdict', 'error');
    const lines: string[] = [];
    explain(error, line => lines.push(line));
    core.setFailed(lines.join('\n'));
  }
}

/** Each on the line of the suite's file that the check stands on. */
function annotate(results: Results): void {
  for (const { level, file, line, title, message } of annotations(results)) {
    core[level](message, { title, file, startLine: line });
  }
}

async function writeSummary(dir: string): Promise<void> {
  const file = path.join(dir, 'report.md');
  if (process.env.GITHUB_STEP_SUMMARY === undefined || !existsSync(file)) return;
  await core.summary.addRaw(readFileSync(file, 'utf8'), true).write();
}

/** tfjs-node is not bundled; it is installed beside dist by the same code as on the command line. */
async function installDependencies(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { ensureDependencies } = (await import(
    new URL('../bootstrap/install.mjs', import.meta.url).href
  )) as {
    ensureDependencies(options: { root: string; dev: boolean; log(line: string): void }): Promise<void>;
  };
  await ensureDependencies({ root, dev: false, log: line => core.info(line) });
}
