import type { VNode } from 'preact';
import type { History, Results } from '../../verdict/index.ts';
import { shortAnswers } from '../answers.ts';
import { badgeOf, badgeSvg } from '../badge.ts';
import { headline } from '../headline.ts';
import { describeCost } from '../run-words.ts';
import { describeSource } from '../words.ts';
import { dataTable, el, raw, scroll } from './element.ts';
import { historyPart } from './history.ts';
import { htmlPage } from './page.ts';

/** One folder of a run on the site. */
export interface SiteEntry {
  /** Name of its folder on the site. */
  readonly slug: string;
  readonly results: Results;
}

/** Shows the suites in whose text all words of the field are; without it all are there. */
const search = `
const field = document.querySelector('#search');
const entries = [...document.querySelectorAll('section.entry')];
const count = document.querySelector('#found');
document.querySelector('#searching').hidden = false;
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every(word => text.includes(word));
    if (!entry.hidden) found++;
  }
  count.textContent = found + ' of ' + entries.length;
});
`;

/**
 * index.html of a site: a section for each run, with its badge, its answers and the way to its report.
 *
 * @param judges whether judge.html lies beside it
 */
export function renderSite(
  entries: readonly SiteEntry[],
  history: History | undefined,
  judges = false,
): string {
  const title = entries.length === 1 ? titleOf(entries[0] as SiteEntry) : 'Published results, trained again';
  const link = (href: string, words: string) => el('li', null, el('a', { href }, words));
  const links = [
    ...(history === undefined ? [] : [link('#history', 'History')]),
    ...(judges ? [link('judge.html', 'Judge a table of your own')] : []),
  ];
  return htmlPage(
    title,
    [
      el('a', { class: 'skip', href: '#suites' }, 'Skip to the suites'),
      el(
        'header',
        null,
        el('h1', null, title),
        el(
          'p',
          { id: 'searching', hidden: true, role: 'search' },
          el('label', { for: 'search' }, 'Search '),
          el('input', { id: 'search', type: 'search', autocomplete: 'off' }),
          ' ',
          el('span', { id: 'found', role: 'status' }, ''),
        ),
        links.length === 0 ? '' : el('nav', { 'aria-label': 'Contents' }, el('ul', null, links)),
      ),
      el('main', { id: 'suites' }, ...entries.map(entrySection), ...historyPart(history)),
    ],
    search,
  );
}

const titleOf = ({ results }: SiteEntry) => results.suites.map(s => s.title).join('; ') || 'seedgate';

function entrySection(entry: SiteEntry): VNode {
  const { slug, results } = entry;
  return el(
    'section',
    { class: 'entry', 'aria-labelledby': slug },
    el('h2', { id: slug }, el('a', { href: `${slug}/report.html` }, titleOf(entry))),
    raw('p', {}, badgeSvg(badgeOf(results))),
    el('p', { class: results.gate.passed ? 'headline' : 'headline failed' }, headline(results)),
    ...results.suites.map(suite => {
      const rows = shortAnswers(results, suite).map(({ question, answer }) => [question, answer]);
      return rows.length === 0
        ? ''
        : scroll(
            `Answers of ${suite.name}`,
            dataTable(`Answers of ${suite.name}`, ['question', 'answer'], rows, { class: 'answers' }),
          );
    }),
    el(
      'p',
      null,
      `${results.suites.map(s => `${s.name} ${s.version}, after ${describeSource(s)}`).join('; ')}. ${describeCost(results)}`,
    ),
    el(
      'p',
      null,
      ...(['report.html', 'results.json', 'report.md', 'junit.xml', 'badge.json'] as const).flatMap(
        (name, i) => [
          i === 0 ? '' : ', ',
          el('a', { href: `${slug}/${name}`, 'aria-label': `${name} of ${titleOf(entry)}` }, name),
        ],
      ),
    ),
  );
}
