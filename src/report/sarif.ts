import { version } from '../base/index.ts';
import { type Finding, type Results, subjectOf } from '../verdict/index.ts';
import { visible } from './escape.ts';

/** What each kind of finding asks, as a rule of its own in a list of code scanning. */
const asks: Readonly<Record<Finding['kind'], string>> = {
  runs: 'Did every planned run end with a number?',
  determinism: 'Does the same seed give the same numbers again?',
  seeds: 'Does the seed decide what a program gives?',
  fits: 'Does the printed value fit what its settings give?',
  near: 'Does the value come near its truth?',
  hits: 'Does the value come near its truth, beside the run that was printed?',
  threshold: 'Does the value reach what it is held to?',
  repeats: 'Would a run with another seed print nearly this?',
  claim: 'Is what is claimed to be better, better?',
  equivalence: 'Are these the same?',
  varied: 'Does the claim hold on other data of the same kind?',
  conclusion: 'Do the claims that a conclusion rests on hold?',
  luck: 'Were the printed values picked from several runs?',
  orders: 'How likely is the printed order by one run each?',
  note: 'What is to be said of the whole?',
  change: 'Is the value worse than in the baseline?',
  obstacle: 'Can the run be held to the baseline?',
  rename: 'Was something of the baseline renamed?',
};

/**
 * results.sarif: what fails the gate or is warned of, in the format that code scanning reads (SARIF 2.1.0, OASIS). What
 * somebody has accepted is there as suppressed. Of a finding's place it has the suite's file and line; what is about no line
 * stands at the file's first one, since scanners leave out what has no place.
 *
 * @param place a suite's file as the readers of the file call it, below the repository's root, with slashes
 */
export function renderSarif(results: Results, place: (file: string) => string = file => file): string {
  const told = results.findings.filter(f => f.effect === 'fails' || f.effect === 'warns');
  const rules = [...new Set(told.map(f => f.kind))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seedgate',
            semanticVersion: version,
            informationUri: 'https://github.com/seedgate/seedgate',
            rules: rules.map(id => ({ id, shortDescription: { text: asks[id] } })),
          },
        },
        // Columns are counted as the suite's reader counts them.
        columnKind: 'utf16CodeUnits',
        results: told.map(f => resultOf(f, results, rules, place)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function resultOf(
  f: Finding,
  { suites }: Results,
  rules: readonly Finding['kind'][],
  place: (file: string) => string,
) {
  const suite = suites.find(s => s.name === f.suite) ?? suites[0];
  const subject = visible(subjectOf(f));
  return {
    ruleId: f.kind,
    ruleIndex: rules.indexOf(f.kind),
    level: f.effect === 'fails' ? 'error' : 'warning',
    message: { text: `${subject === '' ? '' : `${subject}: `}${visible(f.says)}` },
    locations:
      suite === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(visible(place(suite.file))) },
                region: { startLine: f.position?.line ?? 1, startColumn: f.position?.column ?? 1 },
              },
            },
          ],
    // What a finding is recognised by from run to run, although its numbers and its line change.
    partialFingerprints: { 'seedgateFinding/v1': visible(f.id) },
    ...(f.allowed !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: visible(f.allowed.by) }],
    }),
  };
}
