import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failedBy } from '../../src/action/fail-on.ts';
import { annotate, conclude } from '../../src/action/outcome.ts';
import { annotations } from '../../src/report/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { runnerCommands } from './runner.ts';

let log = '';
beforeEach(() => {
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(piece => {
    log += String(piece);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const names = () => runnerCommands(log).map(c => c.name);
const failed = (results: Results): Results => ({
  ...results,
  gate: { ...results.gate, passed: false, failures: ['a is not b', 'c::error::d'] },
});

describe('what the step says of its results', () => {
  // Results with more to remark on than GitHub shows.
  const results = exampleResults({ outside: true, gate: 'warn' });

  it('is nine remarks at most, and how many more there are', () => {
    const all = annotations(results, 1000);
    expect(all.length).toBeGreaterThan(10);
    annotate(results, 'fail', path.dirname(results.suites[0]?.file ?? ''));
    expect(names().filter(n => n !== 'notice')).toHaveLength(9);
    expect(log).toMatch(new RegExp(`^::notice title=\\+${all.length - 9} more,file=suite.yaml`, 'm'));
  });

  it('is ten warnings at most with warn, those that the step gives itself among them', () => {
    const all = annotations(results, 1000);
    annotate(results, 'warn', '/', 1);
    conclude([], 'failed', failed(results), 'warn', undefined);
    expect(names().filter(n => n === 'warning')).toHaveLength(9);
    expect(log).toMatch(new RegExp(`^::notice title=\\+${all.length - 8} more,`, 'm'));
  });

  it('is no error with warn, and nothing with off', () => {
    annotate(results, 'warn', '/');
    conclude([], 'failed', failed(results), 'warn', undefined);
    expect(names()).not.toContain('error');
    expect(process.exitCode).toBe(undefined);
    log = '';
    annotate(results, 'off', '/');
    conclude([], 'failed', failed(results), 'off', undefined);
    expect(names()).toEqual([]);
    expect(process.exitCode).toBe(undefined);
  });

  it('fails the step by one error with all reasons, and when it was stopped whatever the gate is', () => {
    conclude([], 'failed', failed(results), 'fail', undefined);
    expect(runnerCommands(log)).toEqual([{ name: 'error', text: 'a is not b%0Ac::error::d' }]);
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    conclude([], 'interrupted', results, 'off', 'SIGTERM');
    expect(log).toContain('::error::seedgate was stopped by SIGTERM before it was done');
    expect(process.exitCode).toBe(1);
  });

  it('fails the step on what fail-on names, whatever the gate is set to', () => {
    const wished = failedBy(results.findings, ['open', 'does-not-fit']);
    expect(wished.length).toBeGreaterThan(0);
    expect(failedBy(results.findings, ['worse'])).toEqual([]);
    conclude([], 'passed', results, 'off', undefined, wished);
    expect(log).toContain('::error::fails by the input fail-on:%0A');
    expect(process.exitCode).toBe(1);
  });
});
