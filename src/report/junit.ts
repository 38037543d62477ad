import XMLBuilder from 'fast-xml-builder';
import type { Finding, Results, SuiteResult } from '../verdict/index.ts';
import { visible } from './escape.ts';
import { headline } from './headline.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly seconds: number;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** One sentence with the numbers. */
  readonly says: string;
}

/**
 * junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every finding, and the gate. What the gate does
 * not fail on is no failure here either: it is skipped, with a message that says why.
 */
export function renderJunit(results: Results): string {
  const ofSuites = results.suites.map(suite => ({
    name: suite.name,
    cases: results.findings
      .filter(f => f.suite === suite.name && !ofBaseline(f) && isCase(f))
      .map(f => caseOf(f, suite)),
  }));
  const baseline = results.findings.filter(ofBaseline).map(f => caseOf(f));
  const groups = [
    ...ofSuites,
    ...(results.baseline ? [{ name: 'seedgate.baseline', cases: baseline }] : []),
    { name: 'seedgate.gate', cases: [gateCase(results)] },
  ];
  const all = groups.flatMap(g => g.cases);
  return builder.build({
    '?xml': attributes({ version: '1.0', encoding: 'UTF-8' }),
    testsuites: {
      ...attributes({ name: 'seedgate', ...totals(all), time: sumTime(all) }),
      testsuite: groups.map(({ name, cases }) => ({
        ...attributes({
          name: visible(name),
          ...totals(cases),
          skipped: String(cases.filter(c => c.state === 'skipped').length),
          time: sumTime(cases),
        }),
        testcase: cases.map(elementOf),
      })),
    },
  });
}

const mark = '@';
const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: mark,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** The builder tells attributes from elements by a mark before their names. */
const attributes = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${mark}${name}`, value]));

function elementOf(c: Case) {
  // Whatever XML has no place for is shown by `visible`.
  const message = visible(c.says);
  return {
    ...attributes({
      classname: visible(c.classname),
      name: visible(c.name),
      time: c.seconds.toFixed(3),
    }),
    ...(c.state === 'failed' && {
      failure: { ...attributes({ type: 'seedgate', message }), '#text': message },
    }),
    ...(c.state === 'passed' && { 'system-out': message }),
    ...(c.state === 'skipped' && { skipped: attributes({ message }) }),
  };
}

const totals = (cases: readonly Case[]) => ({
  tests: String(cases.length),
  failures: String(cases.filter(c => c.state === 'failed').length),
  errors: '0',
});
const sumTime = (cases: readonly Case[]) => cases.reduce((sum, c) => sum + c.seconds, 0).toFixed(3);

const ofBaseline = (f: Finding) => ['change', 'obstacle', 'rename'].includes(f.kind);

/** Of a program's seeds a list of tests holds only what is not as it should be. */
const isCase = (f: Finding) => (f.kind !== 'determinism' && f.kind !== 'seeds') || f.grade !== 'good';

/** Why a case is neither passed nor failed. */
function reason(f: Finding): string {
  if (f.gate === 'off') return 'not part of the gate';
  if (f.excused) return 'as in the baseline, does not fail the gate';
  if (f.effect === 'warns') return 'warns, does not fail the gate';
  return f.grade === 'open' ? 'open' : 'told, does not fail the gate';
}

function caseOf(f: Finding, suite?: SuiteResult): Case {
  const state = f.effect === 'fails' ? 'failed' : f.grade === 'good' ? 'passed' : 'skipped';
  return {
    ...placeOf(f),
    seconds: f.kind === 'runs' && suite ? secondsOf(suite, f.experiment) : 0,
    state,
    says: state === 'skipped' ? `${reason(f)}: ${f.says}` : f.says,
  };
}

/** Class and name of a case; names are what a test's history is kept by, so they do not hold an outcome. */
function placeOf(f: Finding): Pick<Case, 'classname' | 'name'> {
  const classname = (...parts: readonly string[]) => [f.suite, ...parts].filter(p => p !== '').join('.');
  switch (f.kind) {
    case 'claim':
    case 'equivalence':
      return { classname: classname('claims'), name: f.claim };
    case 'varied':
      return { classname: classname('claims on other data'), name: f.claim };
    case 'conclusion':
      return { classname: classname('conclusions'), name: f.concludes };
    case 'luck':
    case 'orders':
      return { classname: classname('printed'), name: f.kind };
    case 'note':
      return { classname: classname('notes'), name: f.outcome };
    case 'obstacle':
      return { classname: 'baseline', name: f.name };
    case 'rename':
      return { classname: 'baseline', name: `${f.suite} ${f.to} renamed` };
    case 'change':
      return { classname: 'baseline', name: `${f.suite} ${f.experiment}/${f.probe ?? 'runs that die'}` };
    case 'runs':
    case 'determinism':
    case 'seeds':
      return { classname: classname(f.experiment.replaceAll('/', '.')), name: f.kind };
    default:
      return { classname: classname(f.experiment.replaceAll('/', '.')), name: `${f.probe} ${f.kind}` };
  }
}

function secondsOf(suite: SuiteResult, experiment: string): number {
  const found = suite.problems.flatMap(p => p.experiments).find(e => e.id === experiment);
  return found ? found.seconds.init + found.seconds.compile + found.seconds.train : 0;
}

/** What no other case stands for, such as records that contradict each other, fails here. */
function gateCase(results: Results): Case {
  return {
    classname: 'seedgate',
    name: 'gate',
    seconds: 0,
    state: results.gate.passed ? 'passed' : 'failed',
    says: [headline(results), ...results.gate.failures].join(' | '),
  };
}
