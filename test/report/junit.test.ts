import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { visible } from '../../src/report/escape.ts';
import { renderJunit } from '../../src/report/index.ts';
import type { ClaimResult, Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { anyText, oneSeed } from './support.ts';

const schema = readFileSync(new URL('../../schema/junit.xsd', import.meta.url), 'utf8');
const results = exampleResults({ baseline: true });
const suite = results.suites[0] as Results['suites'][number];

const errorsOf = async (xml: string): Promise<readonly string[]> =>
  (await validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], schema: [schema] })).errors.map(
    e => e.rawMessage,
  );

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly kind: 'failure' | 'skipped' | 'system-out';
  readonly message: string;
}

/** Its warnings are of the replacement character, which is meant. */
const fault = (level: string, message: string) => {
  if (level !== 'warning') throw new Error(message);
};

/** Test cases as an XML parser sees them. */
function casesOf(xml: string): Case[] {
  const document = new DOMParser({ onError: fault }).parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('testcase'), element => {
    const child = Array.from(element.childNodes).find(c => c.nodeType === 1) as unknown as {
      nodeName: string;
      textContent: string | null;
      getAttribute(name: string): string | null;
    };
    return {
      classname: element.getAttribute('classname') ?? '',
      name: element.getAttribute('name') ?? '',
      kind: child.nodeName as Case['kind'],
      message: child.getAttribute('message') || (child.textContent ?? ''),
    };
  });
}

describe('junit.xml', () => {
  it.each([
    ['made up, with a baseline', results],
    ['judged, one seed', oneSeed()],
    ['without any suite', { ...results, suites: [] }],
  ])('is valid by its schema: %s', async (_, given) => {
    expect(await errorsOf(renderJunit(given as Results))).toEqual([]);
  });

  it('is held to a schema that does find faults', async () => {
    expect(await errorsOf(renderJunit(results).replace(' failures="6"', ''))).toEqual([
      expect.stringContaining("attribute 'failures' is required"),
    ]);
  });

  it('has a case for every check and claim, and fails with the numbers only on what fails the gate', () => {
    const cases = casesOf(renderJunit(results));
    const checks = suite.problems.flatMap(p => p.experiments.flatMap(e => e.probes.flatMap(q => q.checks)));
    const near = cases.filter(c => c.name.includes(' near the '));
    expect(near).toHaveLength(checks.length);
    expect(cases.filter(c => c.classname === 'lstm-sequences.claims').map(c => c.name)).toEqual(
      suite.claims.map(c => c.id),
    );
    expect(cases.filter(c => c.kind === 'failure').map(c => `${c.classname} ${c.name}`)).toEqual([
      'lstm-sequences.many-to-one-2.stacked runs',
      'lstm-sequences.many-to-one-2.bidirectional runs',
      'baseline one-to-one-2/stacked/55-80',
      'baseline many-to-one-2/stacked/14-61',
      'baseline many-to-one-2-to-2/stacked/as-printed',
      'seedgate gate',
    ]);
    expect(cases.find(c => c.kind === 'failure')?.message).toBe(
      '29 of 30 runs ok, 1 failed; seed 9: the worker ended with signal SIGKILL',
    );
  });

  it('fails a check that the suite lets fail the gate, unless it was so in the baseline', () => {
    const strict = (change: 'drift' | 'no worse'): Results => ({
      ...results,
      suites: [
        {
          ...suite,
          problems: suite.problems.map(p => ({
            ...p,
            experiments: p.experiments.map(e => ({
              ...e,
              probes: e.probes.map(q => ({
                ...q,
                checks: q.checks.map(c => ({ ...c, gate: 'fail' as const })),
              })),
            })),
          })),
        },
      ],
      baseline: {
        file: 'b.json',
        obstacles: [],
        comparisons: (results.baseline?.comparisons ?? []).map(c => ({ ...c, change })),
      },
    });
    const kinds = (change: 'drift' | 'no worse') =>
      new Set(
        casesOf(renderJunit(strict(change)))
          .filter(c => c.name.includes(' near the ') && c.message.includes('not reproduced'))
          .map(c => c.kind),
      );
    expect(kinds('drift')).toEqual(new Set(['failure']));
    expect(kinds('no worse')).toEqual(new Set(['skipped']));
  });

  it('skips what is inconclusive and says what would settle it', () => {
    const open = casesOf(renderJunit(results)).filter(c => c.message.startsWith('inconclusive: '));
    expect(open.every(c => c.kind === 'skipped')).toBe(true);
    expect(open[0]?.message).toContain(
      '26 of 30 within 2 %: inconclusive; about 40 more seeds would tell, 9.5 s',
    );
  });

  it('holds any text as text, and stays valid (5,000 strings)', async () => {
    const texts = fc.sample(anyText, { numRuns: 5000, seed: 7 });
    const claim = suite.claims[0] as ClaimResult;
    const claims = texts.map((t, i) => ({ ...claim, id: `${i} ${t}`, says: `${t} ${i}`, better: t }));
    const xml = renderJunit({ ...results, suites: [{ ...suite, problems: [], claims }] });
    expect(await errorsOf(xml)).toEqual([]);
    const cases = casesOf(xml).filter(c => c.classname === 'lstm-sequences.claims');
    expect(cases).toHaveLength(texts.length);
    // One by one: a difference of 5,000 strings would fill the screen.
    for (const [i, t] of texts.entries()) expect(cases[i]?.name).toBe(visible(`${i} ${t}`));
  }, 60_000);
});
