import { el } from './element.ts';
import { htmlPage } from './page.ts';
import { script as scriptOfReports } from './script.ts';

/**
 * judge.html: judges a table of results that is chosen or dropped, where it is read.
 *
 * @param modules their texts by name; `#node-in-page.js` is loaded first, and `#judge-page.js` judges
 */
export function renderJudge(modules: ReadonlyMap<string, string>): string {
  return htmlPage(
    'Judge a table of seeds',
    [
      el(
        'header',
        null,
        el('h1', null, 'Judge a table of seeds'),
        el(
          'p',
          null,
          'A table with a row for each run (variant, seed, metrics) is judged here as ',
          el('code', null, 'seedgate judge FILE'),
          ' does it. It stays where it is: this page can load and send nothing.',
        ),
        el('noscript', null, el('p', null, 'The page needs scripts to be allowed.')),
      ),
      el(
        'main',
        null,
        ...field('file', 'A .csv, .tsv, .json or .jsonl file, chosen or dropped on this page', {
          type: 'file',
          accept: '.csv,.tsv,.txt,.json,.jsonl,.ndjson',
        }),
        el(
          'details',
          null,
          el('summary', null, 'Which column is what'),
          ...field('variant', 'Columns that tell variants apart (--variant), with commas between'),
          ...field('seed', 'Column of the seed (--seed)'),
          ...field('metric', 'Columns that are metrics (--metric), with commas between'),
          ...field('strict', 'What would only warn fails, too (--strict)', { type: 'checkbox' }),
        ),
        el('p', { id: 'says', role: 'status' }, ''),
        el('ul', { id: 'guesses' }),
        el('p', { id: 'files' }),
        el('iframe', {
          id: 'report',
          title: 'Report',
          hidden: true,
          style: 'width: 100%; border: 1px solid var(--line)',
        }),
      ),
    ],
    script,
    { texts: modules, shown: scriptOfReports },
  );
}

const field = (id: string, label: string, props: Readonly<Record<string, string>> = {}) => [
  el('p', null, el('label', { for: id }, label), ' ', el('input', { id, ...props })),
];

/** Judges what was given last, again whenever it is told otherwise which column is what. */
const script = `
const [file, variant, seed, metric, strict, says, guesses, files, report] =
  ['file', 'variant', 'seed', 'metric', 'strict', 'says', 'guesses', 'files', 'report'].map(id => document.getElementById(id));
const listed = field => field.value.split(',').map(name => name.trim()).filter(Boolean);
let given;
let turn = 0;
async function judge() {
  if (given === undefined) return;
  const mine = ++turn;
  say(given.name + ' is read');
  try {
    const columns = {
      ...(listed(variant).length > 0 && { variant: listed(variant) }),
      ...(seed.value.trim() !== '' && { seed: seed.value.trim() }),
      ...(listed(metric).length > 0 && { metrics: listed(metric) }),
    };
    await import('#node-in-page.js');
    const [{ judgeTable }, text] = await Promise.all([import('#judge-page.js'), given.text()]);
    if (mine !== turn) return;
    show(judgeTable({ name: given.name, text, columns, strict: strict.checked }));
  } catch (error) {
    if (mine === turn) say(error.message, 'headline failed');
  }
}
function say(words, look = '') {
  says.textContent = words;
  says.className = look;
  for (const link of files.querySelectorAll('a')) URL.revokeObjectURL(link.href);
  for (const each of [guesses, files]) each.replaceChildren();
  report.hidden = true;
}
function show(judged) {
  say(judged.headline, judged.passed ? 'headline' : 'headline failed');
  guesses.append(...judged.guesses.map(words => {
    const item = document.createElement('li');
    item.textContent = words;
    return item;
  }));
  files.append('To keep: ', ...Object.entries(judged.files).flatMap(([name, text]) => {
    const link = document.createElement('a');
    link.textContent = link.download = name;
    link.href = URL.createObjectURL(new Blob([text]));
    return [link, ' '];
  }));
  report.srcdoc = judged.files['report.html'];
  report.hidden = false;
}
report.addEventListener('load', () => {
  const page = report.contentDocument.documentElement;
  const fit = () => { report.style.height = page.scrollHeight + 2 + 'px'; };
  new ResizeObserver(fit).observe(page);
});
file.addEventListener('change', () => { given = file.files[0] ?? given; judge(); });
for (const each of [variant, seed, metric, strict]) each.addEventListener('change', judge);
addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', event => {
  event.preventDefault();
  given = event.dataTransfer.files[0] ?? given;
  judge();
});
`;
