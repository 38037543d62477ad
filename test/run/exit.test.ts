import { describe, expect, it } from 'vitest';
import { failedBy, failOnNames } from '../../src/action/fail-on.ts';
import { stepEnding } from '../../src/action/verdict.ts';
import { FileError, UsageError } from '../../src/base/index.ts';
import { codeOf, exitCode, gateCode } from '../../src/commands/exit.ts';
import { LockedError, RecordsError } from '../../src/records/index.ts';
import { checkAllowances } from '../../src/run/allow.ts';
import { type Ending, endingOf } from '../../src/run/ending.ts';
import type { TrainingEnd } from '../../src/run/events.ts';
import { explain } from '../../src/run/explain.ts';
import { RuntimeError } from '../../src/runtime/index.ts';
import { resolveText } from '../../src/suite/index.ts';
import type { Finding } from '../../src/verdict/types.ts';

// Exit codes: 0 gate passed · 1 gate failed · 2 bad usage or suite · 3 environment cannot train · 130 interrupted.

describe('the exit code of a run', () => {
  it.each<[passed: boolean, end: TrainingEnd, ending: Ending, code: number]>([
    [true, 'done', 'passed', 0],
    [false, 'done', 'failed', 1],
    // What is missing then fails the gate.
    [true, 'time limit', 'passed', 0],
    [false, 'time limit', 'failed', 1],
    [true, 'interrupted', 'interrupted', 130],
    [false, 'interrupted', 'interrupted', 130],
  ])('gate passed: %s, training: %s: %s, %i', (passed, end, ending, code) => {
    expect(endingOf({ passed }, end)).toBe(ending);
    expect(codeOf(ending)).toBe(code);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('of what is judged without training, gate passed: %s, is %i', (passed, code) => {
    expect(gateCode({ passed })).toBe(code);
  });
});

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: it is so`), { code, ...more });
const suiteError = () => {
  try {
    resolveText('suite.yaml', 'format: 1', '.');
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what was thrown', () => {
  it.each<[name: string, thrown: unknown, code: number, says: RegExp]>([
    ['a wrong call', new UsageError('seeds "x"'), 2, /^seeds "x"$/],
    ['a file', new FileError('it is a folder'), 2, /^it is a folder$/],
    ['damaged records', new RecordsError('damaged'), 2, /^damaged$/],
    ['a folder in use', new LockedError('out', { pid: 7, place: '' }), 2, /^out is in use by process 7/],
    ['a wrong suite', suiteError(), 2, /^suite\.yaml/],
    [
      'no native library',
      new RuntimeError('platform', 'no library', 'install it'),
      3,
      /^no library\ninstall it$/,
    ],
    ['a folder that is gone', coded('ENOENT', { syscall: 'uv_cwd' }), 2, /current folder has been removed/],
    ['a missing file', coded('ENOENT', { syscall: 'open' }), 3, /^seedgate met a fault of its own/],
    ['too many files', coded('EMFILE'), 3, /^EMFILE: it is so\n.*ulimit -n 256/],
    ['too many files of all', coded('ENFILE'), 3, /ulimit -n 256/],
    ['no room', coded('ENOSPC'), 3, /^ENOSPC: it is so\n.*choose another one or make room/],
    ['a disk that cannot be written', coded('EROFS'), 3, /choose another one/],
    ['no right to write', coded('EACCES'), 3, /choose another one/],
    ['an end', Object.assign(new Error('stop'), { name: 'AbortError' }), 130, /^$/],
    [
      'a fault',
      new TypeError('x is not a function'),
      3,
      /own; please report it[\s\S]*TypeError: x is not a function\n *at /,
    ],
    ['no error', 'thrown', 3, /something thrown that is no error: thrown$/],
    ['nothing', null, 3, /something thrown that is no error: null$/],
    ['what only looks like an end', { name: 'AbortError' }, 3, /no error/],
  ])('%s', (_, thrown, code, says) => {
    const { kind, lines } = explain(thrown);
    expect(exitCode[kind]).toBe(code);
    expect(lines.join('\n')).toMatch(says);
  });

  it('shows a fault by its message where it has no stack', () => {
    const fault = new Error('no stack');
    delete fault.stack;
    expect(explain(fault).lines.at(-1)).toBe('no stack');
  });
});

describe("the action's step", () => {
  const gate = { gate: { failures: ['one', 'two'] } };
  it.each<[word: Ending, input: 'fail' | 'warn' | 'off', how: string, says: string]>([
    ['passed', 'fail', 'passed', ''],
    ['passed', 'off', 'passed', ''],
    ['failed', 'fail', 'failed', 'one\ntwo'],
    ['failed', 'warn', 'warned', 'one\ntwo'],
    ['failed', 'off', 'told', 'the gate failed; the input gate is off'],
    // What did not run fails it whatever the gate is set to.
    ['interrupted', 'off', 'failed', 'seedgate was stopped before it was done; its records are kept'],
    ['interrupted', 'warn', 'failed', 'seedgate was stopped before it was done; its records are kept'],
  ])('%s with gate %s is %s', (word, input, how, says) => {
    expect(stepEnding(word, gate, input, undefined)).toEqual({ how, says });
  });

  it.each<[word: Ending, input: 'fail' | 'warn' | 'off', says: string]>([
    ['passed', 'fail', 'fails by the input fail-on:\nthree\nfour'],
    ['failed', 'fail', 'one\ntwo\nfails by the input fail-on:\nthree\nfour'],
    ['failed', 'warn', 'fails by the input fail-on:\nthree\nfour'],
    ['failed', 'off', 'fails by the input fail-on:\nthree\nfour'],
    // What was stopped has not found all that it would have.
    ['interrupted', 'fail', 'seedgate was stopped before it was done; its records are kept'],
  ])('%s with gate %s fails where fail-on names what was found', (word, input, says) => {
    expect(stepEnding(word, gate, input, undefined, ['three', 'four'])).toEqual({ how: 'failed', says });
  });

  it('names the signal, and has a reason where no finding gives one', () => {
    expect(stepEnding('interrupted', gate, 'fail', 'SIGTERM').says).toMatch(
      /^seedgate was stopped by SIGTERM /,
    );
    expect(stepEnding('failed', { gate: { failures: [] } }, 'fail', undefined).says).toBe('the gate failed');
  });
});

describe('what the input fail-on names', () => {
  const found = (kind: string, outcome: string, more: object = {}) =>
    ({ kind, outcome, grade: 'bad', gate: 'tell', effect: 'told', says: 'it is so', ...more }) as Finding;
  // Each finding and all the names that fail a step on it.
  it.each<[finding: Finding, names: string[]]>([
    [found('change', 'worse'), ['worse']],
    [found('change', 'worse', { allowed: { name: 'worse', by: 'the call' } }), []],
    [found('change', 'not shown worse', { grade: 'open' }), []],
    [found('change', 'moved'), ['moved']],
    [found('fits', 'does not fit'), ['does-not-fit']],
    [found('fits', 'does not fit', { gate: 'off' }), []],
    [found('fits', 'open', { grade: 'open' }), ['open']],
    [found('fits', 'open', { grade: 'open', gate: 'off' }), []],
    [found('fits', 'fits', { grade: 'good' }), []],
    [found('repeats', 'varies by seed'), ['varies']],
    [found('near', 'not near'), ['misses']],
    [found('hits', 'misses'), ['misses']],
    [found('threshold', 'not reached'), ['misses']],
    [found('claim', 'does not hold, no real advantage'), ['does-not-hold']],
    [found('varied', 'does not hold, no real advantage'), ['does-not-hold']],
    [found('equivalence', 'differ'), ['does-not-hold']],
    [found('conclusion', 'does not hold', { gate: 'warn', effect: 'warns' }), ['does-not-hold', 'warnings']],
    [found('conclusion', 'open', { grade: 'open' }), ['open']],
    [found('runs', 'some died'), ['died']],
    [found('runs', 'all died'), ['died']],
    [found('runs', 'incomplete'), ['missing']],
    [found('runs', 'complete', { grade: 'good' }), []],
    // What is said of the whole answers no question, so it cannot be open.
    [found('rename', 'same runs', { grade: 'open' }), []],
    [found('note', 'foreign', { effect: 'warns' }), ['warnings']],
  ])('%#: %j', (finding, names) => {
    expect(failOnNames.filter(name => failedBy([finding], [name]).length > 0)).toEqual(names);
  });

  it('is said once, by its sentence', () => {
    const claim = found('claim', 'does not hold, no real advantage', { claim: 'c', effect: 'warns' });
    expect(failedBy([claim], ['does-not-hold', 'warnings'])).toEqual(['claim c: it is so']);
    expect(failedBy([claim], [])).toEqual([]);
  });
});

describe('a name that is to be allowed', () => {
  it.each(['runtime', 'worse:p/a/q', { name: 'imported', by: '@ada' }])('%j means something', name => {
    expect(checkAllowances([name])).toEqual([name]);
  });
  it.each(['runtimes', 'worse:', { name: 'all', by: '@ada' }])('%j means nothing', name => {
    expect(() => checkAllowances(['runtime', name])).toThrow(
      /^allow ".*": names no difference to a baseline/,
    );
  });
});
