import { create } from 'xmlbuilder2';
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
  const document = create(
    // Anything that XML has no place for is shown by `visible` before; this is for what it might have missed.
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' },
  );
  const all = groups.flatMap(g => g.cases);
  const root = document.ele('testsuites', { name: 'seedgate', ...totals(all), time: sumTime(all) });
  for (const { name, cases } of groups) {
    const group = root.ele('testsuite', {
      name: xmlText(name),
      ...totals(cases),
      skipped: String(cases.filter(c => c.state === 'skipped').length),
      time: sumTime(cases),
    });
    for (const c of cases) {
      const element = group.ele('testcase', {
        classname: xmlText(c.classname),
        name: xmlText(c.name),
        time: c.seconds.toFixed(3),
      });
      const message = xmlText(c.says);
      if (c.state === 'failed') element.ele('failure', { type: 'seedgate', message }).txt(message);
      else if (c.state === 'passed') element.ele('system-out').txt(message);
      else element.ele('skipped', { message });
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

/** xmlbuilder2 takes entities in what it is given for entities; so that text stays text, its ampersands are one. */
const xmlText = (text: string) => visible(text).replaceAll('&', '&amp;');

const totals = (cases: readonly Case[]) => ({
  tests: String(cases.length),
  failures: String(cases.filter(c => c.state === 'failed').length),
  errors: '0',
});
const sumTime = (cases: readonly Case[]) => cases.reduce((sum, c) => sum + c.seconds, 0).toFixed(3);

const ofBaseline = (f: Finding) => f.kind === 'change' || f.kind === 'obstacle';

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
      return { classname: classname('claims'), name: f.claim };
    case 'conclusion':
      return { classname: classname('conclusions'), name: f.concludes };
    case 'luck':
    case 'orders':
      return { classname: classname('printed'), name: f.kind };
    case 'note':
      return { classname: classname('notes'), name: f.outcome };
    case 'obstacle':
      return { classname: 'baseline', name: f.name };
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
