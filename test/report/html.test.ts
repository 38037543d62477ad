import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/index.ts';
import type { Finding, ProbeResult, Results, SeedResult } from '../../src/verdict/types.ts';
import { exampleResults } from '../verdict/fixtures.ts';
import { oneSeed } from './support.ts';

const results = exampleResults({ baseline: true });
const html = renderHtml(results);
const { document } = parseHTML(html);
const suite = results.suites[0] as Results['suites'][number];

/** The figure whose picture is described with all of these words. */
function figureOf(page: typeof document, ...words: readonly string[]) {
  const found = [...page.querySelectorAll('figure')].filter(f =>
    words.every(w => f.querySelector('svg')?.getAttribute('aria-label')?.includes(w)),
  );
  expect(found.length, `figures described with ${words.join(', ')}`).toBeGreaterThan(0);
  return found[0] as NonNullable<(typeof found)[0]>;
}

const probeOf = (id: string, probe?: string): ProbeResult => {
  const experiment = suite.problems.flatMap(p => p.experiments).find(e => e.id === id);
  const found = experiment?.probes.find(p => probe === undefined || p.probe === probe);
  if (found === undefined) throw new Error(`the fixture has no ${id}`);
  return found;
};

/** Results with the seeds of one experiment replaced. */
function withSeeds(id: string, change: (seed: SeedResult) => SeedResult): Results {
  const copy = structuredClone(results) as { suites: Results['suites'] } & Results;
  for (const e of copy.suites[0]?.problems.flatMap(p => p.experiments) ?? []) {
    if (e.id !== id) continue;
    for (const p of e.probes) (p as { seeds: readonly SeedResult[] }).seeds = p.seeds.map(change);
  }
  return copy;
}

/** Where the dots of a picture stand, in the units of its axis, by the text that they show when pointed at. */
function dotsOf(figure: Element): { title: string; x: number }[] {
  const svg = figure.querySelector('svg') as Element;
  return [...svg.querySelectorAll('circle')].map(c => ({
    title: c.querySelector('title')?.textContent ?? '',
    x: Number(c.getAttribute('cx')) + shift(c, svg),
  }));
}

/** Sum of the horizontal translations from an element up to its picture. */
function shift(element: Element, svg: Element): number {
  let sum = 0;
  for (let e: Element | null = element; e !== null && e !== svg; e = e.parentElement)
    sum += Number(/translate\((-?[\d.]+)/.exec(e.getAttribute('transform') ?? '')?.[1] ?? 0);
  return sum;
}

/** Pixels to values by the outermost of the axis' ticks: the oracle is what the picture itself tells a reader. */
function scaleOf(figure: Element): (px: number) => number {
  const svg = figure.querySelector('svg') as Element;
  const ticks = [...svg.querySelectorAll('text')]
    .map(t => ({
      value: Number((t.textContent ?? '').replace('−', '-')),
      x: shift(t, svg),
      text: t.textContent,
    }))
    .filter(t => t.text !== '' && Number.isFinite(t.value))
    .sort((a, b) => a.x - b.x);
  const [a, b] = [ticks[0], ticks.at(-1)];
  if (a === undefined || b === undefined || a.x === b.x) throw new Error('the picture has no axis');
  return px => a.value + ((px - a.x) / (b.x - a.x)) * (b.value - a.value);
}

it('says what the eager engine trained, and why', () => {
  const copy = structuredClone(results);
  const first = copy.suites[0]?.problems[0]?.experiments[0];
  Object.assign(first ?? {}, { eager: { why: 'a stateful layer' } });
  expect(parseHTML(renderHtml(copy)).document.querySelector('main')?.textContent).toContain(
    `but by the eager one for ${first?.id}: a stateful layer`,
  );
});

it('says in whole sentences what is open or does not fit, as report.md does', () => {
  const text = document.querySelector('main')?.textContent ?? '';
  const open = results.findings.filter(
    f =>
      (f.kind === 'fits' && f.grade !== 'good') ||
      ((f.kind === 'hits' || f.kind === 'near') && f.grade === 'open' && f.gate !== 'off'),
  );
  expect(open.length).toBeGreaterThan(1);
  for (const { says } of open) expect(text).toContain(says);
});

describe('report.html', () => {
  it('is the same for the same results, also after a way through JSON', () => {
    expect(renderHtml(results)).toBe(html);
    expect(renderHtml(JSON.parse(JSON.stringify(results)) as Results)).toBe(html);
  });

  it('stays under 2 MB with 13 experiments of 30 seeds', () => {
    expect(suite.problems.flatMap(p => p.experiments)).toHaveLength(13);
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  });

  it('loads nothing, and lets no script run but its own', () => {
    expect(document.querySelectorAll('link, img, iframe, object, embed, script[src], base')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'(;|$)/);
  });

  it('says the verdict before anything else', () => {
    const text = document.querySelector('header')?.textContent ?? '';
    expect(text).toContain('The gate failed: ');
    for (const failure of results.gate.failures) expect(document.body.textContent).toContain(failure);
  });

  it('has a picture for every probe and output, each with a caption, a text and its numbers as a table', () => {
    const probes = suite.problems.flatMap(p => [
      ...new Map(p.experiments.flatMap(e => e.probes).map(q => [q.probe, q])).values(),
    ]);
    for (const probe of probes) {
      for (let output = 1; output <= probe.outputs; output++) {
        const words = probe.outputs > 1 ? [`output ${output} of ${probe.outputs}`] : [];
        figureOf(document, probe.title, ...words);
      }
    }
    for (const figure of document.querySelectorAll('figure')) {
      expect(figure.querySelector('figcaption')?.textContent?.trim()).not.toBe('');
      expect(figure.querySelectorAll('svg[role=img]').length).toBeGreaterThan(0);
      for (const svg of figure.querySelectorAll('svg')) expect(svg.getAttribute('aria-label')).toMatch(/\d/);
      expect(figure.querySelectorAll('details table tbody tr').length).toBeGreaterThan(0);
    }
  });

  it('draws the first 24 of 784 outputs, and says where the others are', () => {
    const copy = oneSeed();
    const experiment = copy.suites[0]?.problems[0]?.experiments[0];
    if (experiment === undefined) throw new Error('the fixture has no experiment');
    const wide = (probe: ProbeResult): ProbeResult => {
      const { summary, printed: _, ...others } = probe;
      const seeds = probe.seeds.map(seed => ({ ...seed, prediction: Array<number>(784).fill(0.5) }));
      return { ...others, outputs: 784, truth: Array<number>(784).fill(0.5), seeds };
    };
    Object.assign(experiment, { probes: experiment.probes.slice(0, 1).map(wide) });
    const [problem] = copy.suites[0]?.problems ?? [];
    Object.assign(problem ?? {}, { experiments: [experiment] });
    const page = parseHTML(renderHtml(copy)).document;
    const outputs = [...page.querySelectorAll('figure svg')].flatMap(
      svg => /output (\d+) of 784/.exec(svg.getAttribute('aria-label') ?? '')?.[1] ?? [],
    );
    expect(outputs).toEqual(Array.from({ length: 24 }, (_, i) => String(i + 1)));
    expect(page.querySelector('main')?.textContent).toContain(
      'The first 24 of 784 outputs are drawn; results.json has the predictions of all.',
    );
  });

  it('has loss curves for every problem, the claims and the baseline', () => {
    for (const p of suite.problems) {
      const paths = [...document.querySelectorAll('figure')]
        .filter(f => /loss/i.test(f.querySelector('svg')?.getAttribute('aria-label') ?? ''))
        .filter(f => p.experiments.every(e => f.textContent?.includes(e.variant)));
      expect(paths.length, p.id).toBeGreaterThan(0);
    }
    const claims = results.findings.flatMap(f => (f.kind === 'claim' ? f.comparisons : []));
    const forest = [...document.querySelectorAll('figure')].find(f => f.textContent?.includes('0.75'));
    expect(forest?.querySelectorAll('circle')).toHaveLength(claims.length);
    for (const f of results.findings)
      if (f.kind === 'change') expect(document.body.textContent).toContain(f.says);
  });

  it('draws every seed of every variant where its prediction is', () => {
    const figure = figureOf(document, probeOf('one-to-one-1/simple').title);
    const value = scaleOf(figure);
    const dots = dotsOf(figure)
      .map(d => value(d.x))
      .sort((a, b) => a - b);
    const expected = ['one-to-one-1/simple', 'one-to-one-1/stacked']
      .flatMap(id => probeOf(id).seeds.map(s => Number(s.prediction[0])))
      .sort((a, b) => a - b);
    expect(dots).toHaveLength(60);
    // A pixel is about 0.07 here; coordinates may be rounded to a hundredth of one.
    for (const [i, d] of dots.entries()) expect(Math.abs(d - (expected[i] ?? Number.NaN))).toBeLessThan(0.01);
  });

  it('names the seed and its number at each dot', () => {
    const titles = dotsOf(figureOf(document, probeOf('one-to-one-1/simple').title)).map(d => d.title);
    for (let seed = 1; seed <= 30; seed++)
      expect(
        titles.filter(t => new RegExp(`seed ${seed}: \\d`).test(t)),
        `seed ${seed}`,
      ).toHaveLength(2);
  });

  it('says in the caption which seeds are not in the picture for want of a number', () => {
    const caption = (id: string) =>
      figureOf(document, probeOf(id).title).querySelector('figcaption')?.textContent;
    expect(caption('one-to-one-2/stacked')).toMatch(/stacked: 1 diverged/);
    expect(caption('many-to-one-2/stacked')).toMatch(/stacked: 1 failed/);
    expect(caption('many-to-one-2/stacked')).toMatch(/bidirectional: 1 missing/);
    expect(caption('one-to-one-1/simple')).not.toMatch(/diverged|failed|missing/);
  });

  it.each([
    ['one seed', (s: SeedResult) => s.seed === 7],
    ['a whole variant', () => true],
  ])('is not squashed by %s that is far off, and says so', (_, far) => {
    const changed = withSeeds('one-to-one-1/stacked', s => (far(s) ? { ...s, prediction: [1e12] } : s));
    const probe = changed.suites[0]?.problems[0]?.experiments[1]?.probes[0];
    if (far({ seed: 1 } as SeedResult) && probe?.summary !== undefined) {
      const all = [1e12];
      Object.assign(probe.summary, { min: all, q1: all, median: all, q3: all, max: all });
    }
    const figure = figureOf(parseHTML(renderHtml(changed)).document, probeOf('one-to-one-1/simple').title);
    const xs = dotsOf(figure).map(d => d.x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(10);
    expect(figure.querySelector('figcaption')?.textContent).toMatch(/outside (of )?the picture/i);
  });

  it('says so when no seed of a probe left a number', () => {
    const changed = withSeeds('one-to-one-1/stacked', s => ({
      seed: s.seed,
      status: 'failed',
      prediction: [],
      error: 'Infinity',
      seconds: 0,
    }));
    for (const e of changed.suites[0]?.problems[0]?.experiments ?? []) {
      if (e.variant !== 'stacked') continue;
      Object.assign(e, { counts: { ok: 0, diverged: 0, failed: 30, missing: 0 } });
      for (const p of e.probes) delete (p as { summary?: unknown }).summary;
    }
    const figure = figureOf(parseHTML(renderHtml(changed)).document, probeOf('one-to-one-1/simple').title);
    expect(figure.querySelector('figcaption')?.textContent).toMatch(/stacked: 30 failed/);
  });

  it('says so where no seed of any variant left a number', () => {
    const changed = structuredClone(results) as Results;
    for (const e of changed.suites[0]?.problems[0]?.experiments ?? []) {
      Object.assign(e, { counts: { ok: 0, diverged: 0, failed: 30, missing: 0 } });
      for (const p of e.probes) {
        const seeds = p.seeds.map(({ seed }) => ({
          seed,
          status: 'failed',
          prediction: [],
          error: 'Infinity',
          seconds: 0,
        }));
        Object.assign(p, { seeds });
        delete (p as { summary?: unknown }).summary;
      }
    }
    const text = parseHTML(renderHtml(changed)).document.body.textContent;
    expect(text).toMatch(/No run left a prediction[^.]*simple: 30 failed; stacked: 30 failed/);
  });

  it.each([
    ['one seed', oneSeed()],
    ['two suites', { ...results, suites: [suite, { ...suite, name: 'other', title: 'Other' }] }],
    ['nothing that was planned', { ...results, suites: [], baseline: undefined } as unknown as Results],
  ])('is whole with %s', (_, some: Results) => {
    const page = parseHTML(renderHtml(some)).document;
    expect(page.querySelector('header')?.textContent).toContain('The gate ');
    for (const { title } of some.suites)
      expect([...page.querySelectorAll('h2')].map(h => h.textContent)).toContain(title);
    expect(page.querySelectorAll('figure').length > 0).toBe(some.suites.length > 0);
    expect(page.body.textContent).not.toMatch(/undefined|\[object/);
    const ids = [...page.querySelectorAll('[id]')].map(e => e.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('nav a'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });

  it('lists every run', () => {
    const rows = document.querySelectorAll('table.sortable tbody tr');
    const expected = suite.problems.flatMap(p => p.experiments.flatMap(e => e.probes.flatMap(q => q.seeds)));
    expect(rows).toHaveLength(expected.length);
  });

  it('links to no address that is not one of the web', () => {
    const bad = structuredClone(results) as Results;
    Object.assign(bad.suites[0]?.source ?? {}, { url: 'javascript:alert(1)' });
    expect(renderHtml(bad)).not.toMatch(/href="javascript/i);
  });
});

/** One problem, two variants and three seeds of it, one claim, one comparison. */
function small(): Results {
  const copy = structuredClone(results) as Results;
  const [first] = copy.suites;
  if (first === undefined) throw new Error('the fixture has no suite');
  const problems = first.problems.slice(0, 1).map(p => ({
    ...p,
    note: 'note',
    experiments: p.experiments.map(e => ({
      ...e,
      probes: e.probes.map(q => ({ ...q, seeds: q.seeds.slice(0, 3) })),
    })),
  }));
  return {
    ...copy,
    suites: [{ ...first, problems, defects: ['defect'] }],
    findings: copy.findings.filter(kept()),
  };
}

/** What is about the first problem, and of each other kind one. */
function kept(): (f: Finding) => boolean {
  const kinds = new Set<string>();
  return f => {
    if ('probe' in f && 'experiment' in f && f.kind !== 'change')
      return f.experiment.startsWith('one-to-one-1/');
    const first = !kinds.has(f.kind);
    kinds.add(f.kind);
    return first;
  };
}

/** Puts texts into every place that a suite or a record fills. */
function filled(texts: readonly string[]): Results {
  const r = small() as ReturnType<typeof JSON.parse>;
  let next = 0;
  const text = () => texts[next++ % texts.length] as string;
  const s = r.suites[0];
  const name = text();
  for (const f of r.findings) if (f.suite !== '') f.suite = name;
  Object.assign(s, { title: text(), name, version: text(), file: text(), defects: [text()] });
  Object.assign(s.source, {
    title: text(),
    author: text(),
    published: text(),
    url: `https://example.org/${encodeURIComponent('x')}`,
  });
  for (const p of s.problems) {
    Object.assign(p, { title: text(), note: text() });
    for (const [i, e] of p.experiments.entries()) {
      Object.assign(e, { title: text(), variant: `${text()}${i}`, assumed: [text()] });
      const probe = e.probes[0];
      probe.seeds[0].reason = text();
      for (const q of e.probes)
        q.title = s.problems[0].experiments[0].probes[0].title === q.title ? q.title : text();
    }
    const title = text();
    for (const e of p.experiments) for (const q of e.probes) q.title = title;
  }
  for (const f of r.findings) {
    if (f.kind === 'claim') Object.assign(f, { claim: text(), claims: text(), better: text() });
    if (f.kind === 'conclusion') Object.assign(f, { concludes: text(), says: text() });
    if (f.kind === 'obstacle') Object.assign(f, { name: text(), says: text() });
    if (f.kind === 'change' || f.kind === 'luck') f.says = text();
  }
  r.gate.failures = [text()];
  r.gate.warnings = [text()];
  for (const e of r.environments) Object.assign(e, { cpu: text(), node: text() });
  return r as Results;
}

type Element5 = DefaultTreeAdapterTypes.Element;

/** Every element of a page with the names of its attributes, in order, as an HTML parser finds them. */
function skeleton(page: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const element = node as Element5;
      found.push([element.tagName, ...element.attrs.map(a => a.name)].join(' '));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return found;
}

describe('text of a suite in report.html', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '&lt;',
          '&quot;',
          '&#60;',
          '</script>',
          '</style>',
          '</svg>',
          '</title>',
          '<!--',
          '-->',
          ']]>',
          '<svg onload=alert(1)>',
          '<img src=x onerror=alert(1)>',
          '`',
          '\0',
          '\u202e',
          '\ud800',
          '\n',
          '\u2028',
          'a',
          ' ',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map(parts => parts.join('')),
  );

  it('never makes an element or an attribute (5,000 strings)', () => {
    const expected = skeleton(renderHtml(filled(Array.from({ length: 25 }, (_, i) => `plain ${i}`))));
    fc.assert(
      fc.property(
        fc.array(
          hostile.map(t => `${t}x`),
          { minLength: 25, maxLength: 25 },
        ),
        texts => {
          expect(skeleton(renderHtml(filled(texts)))).toEqual(expected);
        },
      ),
      { numRuns: 200, seed: 20261123 },
    );
  });

  it('is shown as it is, also to a screen reader', () => {
    const title = `a & b &lt;i&gt; "q" 'p' <b> &quot;`;
    const page = parseTexts(renderHtml(filled([title])));
    expect(page.text).toContain(title);
    expect(page.labels.some(label => label.includes(title))).toBe(true);
    expect(page.text).not.toContain('&amp;');
  });
});

/** All text and all labels of a page, as an HTML parser reads them. */
function parseTexts(page: string): { text: string; labels: string[] } {
  const labels: string[] = [];
  let text = '';
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value;
    if (defaultTreeAdapter.isElementNode(node)) {
      if (['style', 'script'].includes(node.tagName)) return;
      const label = node.attrs.find(a => a.name === 'aria-label');
      if (label !== undefined && node.tagName === 'svg') labels.push(label.value);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return { text, labels };
}
