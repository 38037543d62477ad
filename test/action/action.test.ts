import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { valid } from '../suite/corpus.ts';

const entry = fileURLToPath(new URL('../../dist/action.js', import.meta.url));

/** Starts the bundled action as the runner does: inputs as variables, outputs and summary as files. */
function runAction(suite: string, inputs: Record<string, string>) {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'seedgate-action-'));
  mkdirSync(path.join(workspace, 'suites/tiny'), { recursive: true });
  writeFileSync(path.join(workspace, 'suites/tiny/suite.yaml'), suite);
  const output = path.join(workspace, 'output');
  const summary = path.join(workspace, 'summary.md');
  for (const file of [output, summary]) writeFileSync(file, '');
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...(process.env.SEEDGATE_CACHE !== undefined && { SEEDGATE_CACHE: process.env.SEEDGATE_CACHE }),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const ended = spawnSync(process.execPath, [entry], { cwd: workspace, env, encoding: 'utf8' });
  return {
    code: ended.status,
    log: ended.stdout + ended.stderr,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    report: (name: string) => readFileSync(path.join(workspace, 'seedgate-out', name), 'utf8'),
  };
}

/** `name<<delimiter`, the value, the delimiter: how the toolkit writes outputs. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    found[match[1] as string] = match[3] as string;
  }
  return found;
}

// The data are y = 2x and ten units learn them well enough for a tolerance of half the truth.
const learnable = valid.replace('epochs: 5', 'epochs: 200').replace('absolute: 1 }', 'absolute: 12 }');

describe('the bundled action', () => {
  it('trains, writes report.md as the job summary, and says passed', () => {
    const { code, log, outputs, summary, report } = runAction(learnable, { seeds: '2' });
    expect(code, log).toBe(0);
    expect(outputs.verdict).toBe('passed');
    expect(summary.trim()).toBe(report('report.md').trim());
    expect(report('records.jsonl').trim().split('\n')).toHaveLength(4);
  });

  it('fails the step when the gate fails, and has a summary all the same', () => {
    // Nobody predicts 1000, so 20 seeds of 20 miss and the interval lies below the share.
    const suite = learnable
      .replace('value: 24,', 'value: 1000, gate: fail,')
      .replace('epochs: 200', 'epochs: 1');
    const { code, log, outputs, summary } = runAction(suite, { seeds: '20' });
    expect(code).toBe(1);
    expect(outputs.verdict).toBe('failed');
    expect(log).toContain('::error::');
    expect(summary.length).toBeGreaterThan(100);
  });

  it('names the line of a suite that is wrong', () => {
    const { code, log, outputs } = runAction(valid.replace('dense: 1', 'dens: 1'), {});
    expect(code).toBe(1);
    expect(outputs.verdict).toBe('error');
    expect(log).toContain('suites/tiny/suite.yaml:23:');
  });

  it('refuses an output folder outside of the workspace by the name of the input', () => {
    const { code, log } = runAction(valid, { out: '../elsewhere' });
    expect(code).toBe(1);
    expect(log).toContain('input out "../elsewhere": must be a folder below the workspace');
  });
});
