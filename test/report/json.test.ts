import { describe, expect, it } from 'vitest';
import { parseResults, renderJson, writeReports } from '../../src/report/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { oneSeed } from './support.ts';

const results = exampleResults({ baseline: true });

describe('results.json', () => {
  it.each([
    ['made up, with a baseline', results],
    ['judged, one seed', oneSeed()],
  ])('lets every report be drawn again, byte for byte: %s', async (_, given) => {
    const reports = await writeReports(given);
    expect(await writeReports(parseResults(reports['results.json']))).toEqual(reports);
  });

  it('names the path of everything that is not as it should be', () => {
    const broken = JSON.parse(renderJson(results)) as Record<string, never>;
    const experiment = (broken.suites as unknown as Results['suites'])[0]?.problems[1]?.experiments[0];
    const probe = experiment?.probes[0] as unknown as Record<string, unknown>;
    probe.truth = 'near 4400';
    (probe.seeds as { status: string }[])[3] = { status: 'asleep' };
    expect(() => parseResults(JSON.stringify(broken))).toThrow(
      /suites\[0\]\.problems\[1\]\.experiments\[0\]\.probes\[0\]\.truth: .*expected array/,
    );
    expect(() => parseResults(JSON.stringify(broken))).toThrow(/seeds\[3\]\.status: /);
  });

  it.each([
    ['{"format": 1', /is not JSON/],
    ['null', /the file: .*expected object/],
    ['{"format": 1}', /format: /],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => parseResults(text)).toThrow(message);
  });

  it('keeps what a later version has added', () => {
    const more = JSON.stringify({ ...results, later: { x: 1 } });
    expect(parseResults(more)).toHaveProperty('later', { x: 1 });
  });

  it('refuses a number that JSON would silently turn into null', () => {
    const cost = { ...results.cost, wallSeconds: Number.NaN };
    expect(() => renderJson({ ...results, cost })).toThrow('wallSeconds is NaN');
  });
});
