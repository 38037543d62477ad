import fc from 'fast-check';
import { visible } from '../../src/report/escape.ts';
import { judge } from '../../src/verdict/index.ts';
import type { Finding, Results } from '../../src/verdict/types.ts';
import { articleSuite, madeUpRecords } from '../verdict/records.ts';

/** The article's suite judged over one seed, as a first look at it leaves it. */
export function oneSeed(): Results {
  const suite = articleSuite();
  return judge({
    suites: [{ suite, seeds: [7] }],
    records: madeUpRecords(suite, [7]),
    engine: 'compiled',
    seedgate: '0.1.0',
    cost: { wallSeconds: 12, cores: 2 },
  });
}

/** What tries to be more than text somewhere: markdown, GitHub's additions, HTML, XML, a shell, a runner's log. */
const fragments = [
  ...[
    '|',
    '\\|',
    '\\',
    '\n',
    '\r\n',
    '\n\n',
    '\n---\n',
    '\n| - |\n',
    '`',
    '```\n',
    '*a*',
    '__b__',
    '~~c~~',
    '~',
  ],
  ...[
    '# ',
    '## x',
    '- ',
    '+ x',
    '1. ',
    '1) ',
    '2019-09-13',
    '> ',
    '===',
    '---',
    '    code',
    '\t',
    '  ',
    '<br>',
    '&#124;',
  ],
  ...[
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '</details>',
    '</table>',
    ']]>',
    '<![CDATA[',
    '&lt;',
    '&',
    '"',
    "'",
  ],
  ...[
    '[a](http://x.example)',
    '![i](//x.example/i.png)',
    '[^1]',
    '[x]: y',
    '<http://a.example>',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    'http://a.example/b',
    'https://a.example',
    'www.a.example',
    'WWW.a.example',
    'a@b.example',
    'ftp://x',
    'mailto:a@b.example',
  ],
  ...[
    '@octocat',
    '@org/team',
    '#12',
    'a/b#12',
    'GH-12',
    'gh-7',
    ':smile:',
    '$x^2$',
    '$$',
    '0123abc',
    'deadbeefdeadbeef',
  ],
  ...[
    '::error file=a::b',
    '\n::set-output name=a::b',
    '##[command]x',
    '%0A',
    '\u001b[31m',
    '\0',
    '\b',
    '\u202e',
    '\u2028',
  ],
  ...[
    '\ufeff',
    '\u2060',
    '\u200b',
    '\ud800',
    '\udfff',
    '\uffff',
    '\u0085',
    'ä',
    '日本',
    '👩‍🔬',
    '→',
    'javascript:alert(1)',
    'word',
    '7',
  ],
];

/** Text as a hostile or careless suite may hold it. */
export const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 })
      .map(parts => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 8 })), {
        maxLength: 6,
      })
      .map(parts => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** The text as a reader should see it: without the joiners that keep GitHub from making a link of it. */
export const shown = (text: string) => visible(text).replace(/\s+/g, ' ').trim();
export const seen = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** Small results in which every text that a suite can choose is one of the given, in turn. */
export function hostileResults(base: Results, texts: readonly string[]): Results {
  let next = 0;
  const text = () => texts[next++ % texts.length] as string;
  const problems = (base.suites[0]?.problems ?? []).slice(0, 1).map(p => ({
    ...p,
    id: text(),
    title: text(),
    note: text(),
    experiments: p.experiments.slice(0, 2).map((e, i) => ({
      ...e,
      id: text(),
      variant: text(),
      title: text(),
      // Not the same for both, which would put a paragraph more into the report.
      assumed: [`${text()} ${i}`],
      probes: e.probes.map(q => ({
        ...q,
        probe: q.probe,
        title: text(),
        seeds: q.seeds.slice(0, 3).map(s => ({ ...s, status: 'failed' as const, reason: text() })),
      })),
    })),
  }));
  const name = text();
  // What belongs to the first problem's first two variants, and one finding of each other kind.
  const kinds = new Set<string>();
  const findings = base.findings.flatMap((f): Finding[] => {
    if (f.kind === 'fits' || f.kind === 'hits' || f.kind === 'repeats' || f.kind === 'near') return [];
    if (kinds.has(f.kind)) return [];
    kinds.add(f.kind);
    const suite = f.suite === '' ? '' : name;
    if (f.kind === 'claim')
      return [
        {
          ...f,
          suite,
          claim: text(),
          claims: text(),
          problem: text(),
          better: text(),
          comparisons: f.comparisons.map(x => ({ ...x, than: text() })),
          printed: { [text()]: 1 },
        },
      ];
    if (f.kind === 'conclusion') return [{ ...f, suite, concludes: text() }];
    if (f.kind === 'change') return [{ ...f, suite, experiment: text(), probe: text(), says: text() }];
    if (f.kind === 'obstacle') return [{ ...f, name: text(), says: text() }];
    return [{ ...f, suite, says: text() }];
  });
  return {
    ...base,
    suites: base.suites.slice(0, 1).map(s => ({
      ...s,
      name,
      version: text(),
      file: text(),
      title: text(),
      source: { title: text(), author: text(), url: text(), published: text() },
      defects: [text(), text()],
      problems,
    })),
    findings,
    gate: { ...base.gate, failures: [text()], warnings: [text()] },
    environments: base.environments.map(e => ({ ...e, cpu: text() })),
    ...(base.baseline && { baseline: { file: text() } }),
  };
}
