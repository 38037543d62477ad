import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/report/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { anyText, oneSeed } from './support.ts';

// The standard's own schema (OASIS SARIF 2.1.0), as Microsoft's matchers for tests bring it.
const file = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// It is of JSON Schema's draft 4, of which Ajv knows all that the schema says but those two words.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const results = exampleResults({ baseline: true });

interface Entry {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly suppressions?: readonly { readonly justification: string }[];
}
const parsed = (of: Results, place?: (file: string) => string) => {
  const log = JSON.parse(renderSarif(of, place)) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Entry[] }[];
  };
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return { rules: run.tool.driver.rules.map(r => r.id), entries: run.results };
};
const faults = (text: string) => {
  validate(JSON.parse(text));
  return validate.errors?.map(e => `${e.instancePath} ${e.message}`) ?? [];
};

describe('results.sarif', () => {
  it.each([
    ['made up, with a baseline', results],
    ['judged, one seed', oneSeed()],
    ['without any suite', { ...results, suites: [] }],
    ['without a finding', { ...results, findings: [] }],
  ])('is valid by the schema of SARIF 2.1.0: %s', (_, given) => {
    expect(faults(renderSarif(given as Results))).toEqual([]);
  });

  it('is held to a schema that does find faults', () => {
    expect(faults(renderSarif(results).replaceAll('"error"', '"fatal"'))).not.toEqual([]);
    expect(faults(renderSarif(results).replace('"driver"', '"driven"'))).not.toEqual([]);
  });

  it('has an error for what fails the gate and a warning for what is warned of, at its line', () => {
    const { rules, entries } = parsed(results);
    const told = results.findings.filter(f => f.effect === 'fails' || f.effect === 'warns');
    expect(entries.map(e => e.level)).toEqual(told.map(f => (f.effect === 'fails' ? 'error' : 'warning')));
    expect(entries.map(e => e.ruleId)).toEqual(told.map(f => f.kind));
    expect(entries.map(e => rules[e.ruleIndex])).toEqual(told.map(f => f.kind));
    const lines = readFileSync('suites/lstm-sequences/suite.yaml', 'utf8').split('\n');
    const place = entries.find(e => e.message.text.startsWith('many-to-one-2/stacked'))?.locations[0]
      ?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe('suites/lstm-sequences/suite.yaml');
    expect(lines[(place?.region.startLine ?? 0) - 1]).toContain('stacked');
  });

  it('has as suppressed what somebody has accepted', () => {
    const accepted = parsed(results).entries.filter(e => e.suppressions !== undefined);
    expect(accepted.length).toBe(results.findings.filter(f => f.allowed !== undefined).length);
    expect(accepted.length).toBeGreaterThan(0);
  });

  it('stays valid whatever a suite and its path are called', () => {
    fc.assert(
      fc.property(anyText, text => {
        const odd = {
          ...results,
          suites: results.suites.map(s => ({ ...s, file: `suites/${text}/suite.yaml` })),
          findings: results.findings.map(f => ({ ...f, says: text })),
        };
        expect(faults(renderSarif(odd))).toEqual([]);
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});
