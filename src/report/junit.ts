import { create } from 'xmlbuilder2';
import { plural } from '../base/index.ts';
import type { CheckResult, ExperimentResult, Results, SuiteResult } from '../verdict/index.ts';
import { visible } from './escape.ts';
import { formatGiven, formatHeld, formatInterval, formatPercent } from './numbers.ts';
import { changeOutcome, checkOutcome, claimOutcome, type Outcome, runsOutcome } from './outcome.ts';
import {
  describeCheck,
  describeComparison,
  describeLosses,
  describePredictions,
  headline,
  probesOf,
  targetWord,
} from './words.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly seconds: number;
  readonly outcome: Outcome;
  /** One sentence with the numbers. */
  readonly says: string;
}

/**
 * junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every experiment's runs, every check and
 * every claim, every comparison with the baseline, and the gate. What the gate does not fail on is no failure here
 * either: it is skipped, with a message that says why, and what is inconclusive says what would settle it.
 */
export function renderJunit(results: Results): string {
  const groups = [
    ...results.suites.map(suite => ({ name: suite.name, cases: suiteCases(results, suite) })),
    ...(results.baseline ? [{ name: 'seedgate.baseline', cases: baselineCases(results) }] : []),
    { name: 'seedgate.gate', cases: [gateCase(results)] },
  ];
  const document = create(
    // Anything that XML has no place for is shown by `visible` before; this is for what it might have missed.
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' },
  );
  const all = groups.flatMap(g => g.cases);
  const root = document.ele('testsuites', { name: 'seedgate', ...totals(all), time: sumTime(all) });
  for (const { name, cases } of groups) {
    const skipped = cases.filter(c => c.outcome !== 'passed' && c.outcome !== 'failed').length;
    const group = root.ele('testsuite', {
      name: xmlText(name),
      ...totals(cases),
      skipped: String(skipped),
      time: sumTime(cases),
    });
    for (const c of cases) {
      const element = group.ele('testcase', {
        classname: xmlText(c.classname),
        name: xmlText(c.name),
        time: c.seconds.toFixed(3),
      });
      const message = xmlText(c.says);
      if (c.outcome === 'failed') element.ele('failure', { type: 'seedgate', message }).txt(message);
      else if (c.outcome === 'passed') element.ele('system-out').txt(message);
      else element.ele('skipped', { message: xmlText(`${reasons[c.outcome]}: ${c.says}`) });
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

/** xmlbuilder2 takes entities in what it is given for entities; so that text stays text, its ampersands are one. */
const xmlText = (text: string) => visible(text).replaceAll('&', '&amp;');

const reasons = {
  open: 'inconclusive',
  warned: 'warns, does not fail the gate',
  off: 'not part of the gate',
} as const;

const totals = (cases: readonly Case[]) => ({
  tests: String(cases.length),
  failures: String(cases.filter(c => c.outcome === 'failed').length),
  errors: '0',
});
const sumTime = (cases: readonly Case[]) => cases.reduce((sum, c) => sum + c.seconds, 0).toFixed(3);

function suiteCases(results: Results, suite: SuiteResult): Case[] {
  const checks = probesOf(suite).flatMap(({ experiment, probe }) =>
    probe.checks.map(
      (check): Case => ({
        classname: className(suite, experiment),
        name:
          check.target === 'threshold'
            ? `${probe.probe} ${formatHeld(check)}`
            : `${probe.probe} near the ${targetWord[check.target]}`,
        seconds: 0,
        outcome: checkOutcome(results, suite, check),
        says: `${describePredictions(probe)} against ${formatGiven(check.value)}: ${sayShare(check)}`,
      }),
    ),
  );
  const runs = suite.problems.flatMap(p => p.experiments).map(e => runsCase(suite, e));
  const claims = suite.claims.map(
    (claim): Case => ({
      classname: `${suite.name}.claims`,
      name: claim.id,
      seconds: 0,
      outcome: claimOutcome(results, suite, claim),
      says: `${claim.says} ${claim.comparisons.map(c => describeComparison(claim, c)).join('; ')}`,
    }),
  );
  return [...runs, ...checks, ...claims];
}

function runsCase(suite: SuiteResult, experiment: ExperimentResult): Case {
  const { ok, diverged, failed, missing } = experiment.counts;
  const total = ok + diverged + failed + missing;
  const losses = describeLosses(experiment);
  const reasons = new Set(
    experiment.probes.flatMap(p => p.seeds.flatMap(s => (s.reason ? [`seed ${s.seed}: ${s.reason}`] : []))),
  );
  const { init, compile, train } = experiment.seconds;
  return {
    classname: className(suite, experiment),
    name: 'runs',
    seconds: init + compile + train,
    outcome: total === 0 ? 'failed' : runsOutcome(experiment),
    says: [
      `${ok} of ${plural(total, 'run')} ok${losses === '' ? '' : `, ${losses}`}`,
      ...[...reasons].slice(0, 5),
    ].join('; '),
  };
}

function sayShare(check: CheckResult): string {
  return `${describeCheck(check)}; ${formatPercent(check.share)} of the seeds wanted, ${formatInterval(check.interval)}`;
}

const className = (suite: SuiteResult, experiment: ExperimentResult) =>
  `${suite.name}.${experiment.id.replaceAll('/', '.')}`;

function baselineCases(results: Results): Case[] {
  const { baseline } = results;
  const common = { classname: 'baseline', seconds: 0 };
  return [
    ...(baseline?.obstacles ?? []).map(
      (o): Case => ({ ...common, name: o.name, outcome: o.allowed ? 'warned' : 'failed', says: o.says }),
    ),
    ...(baseline?.comparisons ?? []).map(
      (c): Case => ({
        ...common,
        name: c.suite === undefined ? c.id : `${c.suite} ${c.id}`,
        outcome: changeOutcome(c),
        says: `${c.change}: ${c.says}`,
      }),
    ),
  ];
}

/** What no other case stands for, such as records that contradict each other, fails here. */
function gateCase(results: Results): Case {
  return {
    classname: 'seedgate',
    name: 'gate',
    seconds: 0,
    outcome: results.gate.passed ? 'passed' : 'failed',
    says: [headline(results), ...results.gate.failures].join(' | '),
  };
}
