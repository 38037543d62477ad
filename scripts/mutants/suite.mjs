import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/**
 * What the tests import as `vitest` while mutants are tried: the same `expect`, and a `describe` and an `it` that only note
 * the tests, so that they can be run thousands of times in one process.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  ...chai.expect,
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
});
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
expect.extend(expect, customMatchers);

const tests = [];
const path = [];

/** Takes the tests that were noted since the last time. */
export const takeTests = () => tests.splice(0);

export function describe(name, define) {
  path.push(name);
  define();
  path.pop();
}

export function it(name, run) {
  tests.push({ name: [...path, name].join(' › '), run });
}

const each =
  note =>
  (rows, ...rest) =>
  (name, run) =>
    rows.forEach((row, i) => {
      note(`${name} #${i}`, () => run(...(Array.isArray(row) ? row : [row])), ...rest);
    });
describe.each = each(describe);
it.each = each(it);
