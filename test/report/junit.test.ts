import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { visible } from '../../src/report/escape.ts';
import { renderJunit } from '../../src/report/index.ts';
import type { ClaimFinding, Finding, Results } from '../../src/verdict/types.ts';
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
    expect(await errorsOf(renderJunit(results).replace(/ failures="\d"/, ''))).toEqual([
      expect.stringContaining("attribute 'failures' is required"),
    ]);
  });

  it('has a case for every finding, and fails with the numbers only on what fails the gate', () => {
    const cases = casesOf(renderJunit(results));
    // And one for the gate.
    expect(cases).toHaveLength(results.findings.length + 1);
    expect(cases.filter(c => c.classname === 'lstm-sequences.claims').map(c => c.name)).toEqual(
      results.findings.flatMap(f => (f.kind === 'claim' ? [f.claim] : [])),
    );
    expect(cases.filter(c => c.kind === 'failure').map(c => `${c.classname} ${c.name}`)).toEqual([
      'lstm-sequences.many-to-one-2.stacked runs',
      'lstm-sequences.many-to-one-2.bidirectional runs',
      'baseline lstm-sequences one-to-one-1/simple/30',
      'seedgate gate',
    ]);
    expect(cases.find(c => c.kind === 'failure')?.message).toBe(
      '1 of 30 runs failed, seed 9 (the worker ended with signal SIGKILL)',
    );
    const names = cases.map(c => `${c.classname} ${c.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<[change: Partial<Finding>, kind: Case['kind'], message: string]>([
    [{ effect: 'fails', grade: 'bad', gate: 'fail' }, 'failure', 'so it is'],
    [{ effect: 'warns', grade: 'bad', gate: 'warn' }, 'skipped', 'warns, does not fail the gate: so it is'],
    [
      { effect: 'warns', grade: 'bad', gate: 'fail', excused: true },
      'skipped',
      'as in the baseline, does not fail the gate: so it is',
    ],
    [{ effect: 'told', grade: 'bad', gate: 'tell' }, 'skipped', 'told, does not fail the gate: so it is'],
    [{ effect: 'told', grade: 'open', gate: 'fail' }, 'skipped', 'open: so it is'],
    [{ effect: 'none', grade: 'bad', gate: 'off' }, 'skipped', 'not part of the gate: so it is'],
    [{ effect: 'none', grade: 'good', gate: 'fail' }, 'system-out', 'so it is'],
  ])('shows %j as %s', (change, kind, message) => {
    const hits = results.findings.find(f => f.kind === 'hits') as Finding;
    const found = { ...hits, ...change, says: 'so it is' } as Finding;
    const [only] = casesOf(renderJunit({ ...results, findings: [found] }));
    expect(only).toMatchObject({ kind, message });
  });

  it('holds any text as text, and stays valid (5,000 strings)', async () => {
    const texts = fc.sample(anyText, { numRuns: 5000, seed: 7 });
    const claim = results.findings.find(f => f.kind === 'claim') as ClaimFinding;
    const findings = texts.map((t, i) => ({ ...claim, claim: `${i} ${t}`, says: `${t} ${i}`, better: t }));
    const xml = renderJunit({ ...results, suites: [{ ...suite, problems: [] }], findings });
    expect(await errorsOf(xml)).toEqual([]);
    const cases = casesOf(xml).filter(c => c.classname === 'lstm-sequences.claims');
    expect(cases).toHaveLength(texts.length);
    // One by one: a difference of 5,000 strings would fill the screen.
    for (const [i, t] of texts.entries()) expect(cases[i]?.name).toBe(visible(`${i} ${t}`));
  }, 60_000);
});
