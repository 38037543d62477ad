import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { history } from '../../src/commands/history.ts';
import { site } from '../../src/commands/site.ts';
import { renderJson } from '../../src/report/index.ts';
import { historyOf } from '../../src/run/index.ts';
import { serializeBaseline } from '../../src/verdict/baseline/text.ts';
import { makeBaseline, type Results } from '../../src/verdict/index.ts';
import { draws } from '../draw.ts';
import { folder, judged, recordsOf, tinySuite } from '../made.ts';
import type { Row } from '../part.ts';
import { hostile, runsIn, tell } from './told.ts';

const suite = tinySuite();
const resultsAt = (shift: number): Results => {
  const records = recordsOf(suite, 20, (_, seed) => 24 + shift + seed / 100);
  return { ...judged(suite, 20, records), plan: { experiments: suite.experiments.map(e => `tiny:${e.id}`) } };
};
const states = [0, 0.01, 3].map(shift => serializeBaseline(makeBaseline(resultsAt(shift))));

const [unit, record] = ['\u001f', '\u001e'];
/** What a commit may say of itself: git cleans away line ends and NUL, and nothing else. */
const subjects = [
  ...hostile.filter(text => text.trim() !== '' && !text.includes('\0')),
  `a${record}${'f'.repeat(40)}${unit}2020-01-01T00:00:00Z${unit}forged`,
  `a${unit}2020-01-01T00:00:00Z${unit}forged`,
  `${'f'.repeat(40)} is the first bad commit`,
  `a${record}--batch${unit}x${unit}y`,
];
const names = [
  'baseline.json',
  ':(exclude)b.json',
  '*.json',
  '-b.json',
  'a b.json',
  '$(id).json',
  'é🙂.json',
  '[a].json',
  "'.json",
  '".json',
  'a\tb.json',
  '\\.json',
];

/** Commits whose subjects, names and states say something else than they are. */
export async function historyRow(count: number, seed: string): Promise<Row> {
  const losses: string[] = [];
  for (let number = 0; number < count; number++) {
    const draw = draws(seed, 'history', number);
    const dir = folder('history');
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'core.autocrlf=false', ...args],
        { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      ).trim();
    git('init', '-q', '-b', 'main');
    const name = number === 0 ? 'baseline.json' : draw.of(names);
    const said: { commit: string; good: boolean }[] = [];
    const commit = (text: string | Buffer, good: boolean) => {
      writeFileSync(path.join(dir, name), text);
      writeFileSync(path.join(dir, 'other.json'), `${said.length}`);
      git('add', '-A');
      git('commit', '-q', '--cleanup=verbatim', '-m', draw.of(subjects));
      said.push({ commit: git('rev-parse', 'HEAD'), good });
    };
    commit(states[0] as string, true);
    const whole = Buffer.from(states[1] as string);
    const damaged = draw.of([
      Buffer.from(whole.subarray(0, draw.below(whole.length))),
      Buffer.from('null'),
      Buffer.alloc(0),
      Buffer.from(JSON.stringify(draw.of(hostile))),
      draw.bytes(200),
    ]);
    commit(damaged, false);
    if (draw.chance(0.5)) {
      git('checkout', '-q', '-b', 'side');
      writeFileSync(path.join(dir, 'side.txt'), 'x');
      git('add', '-A');
      git('commit', '-qm', draw.of(subjects.filter(s => s.trim() !== '')));
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
      try {
        git('tag', draw.of(['HEAD', 'main', `v${number}`]));
      } catch {
        // Some of these names git refuses itself.
      }
    }
    commit(states[2] as string, true);
    const file = path.join(dir, name);
    const say = (what: string) => losses.push(`history ${number} of ${JSON.stringify(name)}: ${what}`);
    const out = path.join(dir, 'pages');
    const { code, lost, stderr } = await tell(io => history({ file, out }, io));
    for (const what of lost) say(what);
    if (code !== 1) say(`exit code ${code}, and the last state is worse: ${stderr.slice(0, 300)}`);
    else {
      const found = historyOf({ file }, process.env);
      const wanted = said.filter(s => s.good).map(s => s.commit);
      if (found.commits.map(c => c.commit).join() !== wanted.join())
        say(`has the commits ${found.commits.map(c => c.commit.slice(0, 50)).join()}`);
      if (
        found.unread.map(c => c.commit).join() !==
        said
          .filter(s => !s.good)
          .map(s => s.commit)
          .join()
      )
        say('does not name the damaged state');
      for (const what of runsIn(readFileSync(path.join(out, 'history.html'), 'utf8')))
        say(`history.html ${what}`);
    }
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'history: hostile subjects and names, tags, merges, a damaged state among good ones',
    tried: count,
    losses,
  };
}

/** Every text of results is another one's: what is not an id, a hash, a number or a word of a list. */
function withText(results: Results, text: string): Results {
  const fixed =
    /^(id|name|hash|suiteHash|experimentHash|status|kind|engine|key|weights|version|outcome|verdict|level|rule|better|monitor|fingerprint|digest|started|date)$/;
  const change = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map(v => change(v, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, change(v, k)]));
    return typeof value === 'string' &&
      /^(title|says|subject|note|reason|cpu|node|message|article|url)$/.test(key) &&
      !fixed.test(key)
      ? text
      : value;
  };
  return change(results) as Results;
}

/** Results from anywhere, made into pages. */
export async function siteRow(count: number, seed: string): Promise<Row> {
  const losses: string[] = [];
  let taken = 0;
  for (let number = 0; number < count; number++) {
    const draw = draws(seed, 'site', number);
    const dir = folder('site');
    const say = (what: string) => losses.push(`site ${number}: ${what}`);
    const text = draw.of(hostile);
    const name = draw.chance(0.5) ? draw.of(hostile) : 'tiny';
    const own = withText(resultsAt(0), text);
    const results = { ...own, suites: own.suites.map(s => ({ ...s, name })) };
    for (const run of ['a', 'b']) mkdirSync(path.join(dir, run));
    writeFileSync(path.join(dir, 'a/results.json'), renderJson(results));
    writeFileSync(
      path.join(dir, 'b/results.json'),
      renderJson({ ...results, suites: results.suites.map(s => ({ ...s, name: `${name}-2` })) }),
    );
    const out = path.join(dir, 'out');
    mkdirSync(out);
    mkdirSync(path.join(dir, 'elsewhere'));
    writeFileSync(path.join(dir, 'victim'), 'precious');
    const planted = draw.chance(0.3)
      ? draw.of(['index.html', 'tiny', 'tiny/report.html', 'tiny-2'])
      : undefined;
    if (planted !== undefined) {
      mkdirSync(path.dirname(path.join(out, planted)), { recursive: true });
      symlinkSync(
        path.join(dir, planted.endsWith('.html') ? 'victim' : 'elsewhere'),
        path.join(out, planted),
      );
    }
    const { code, lost } = await tell(io =>
      site({ dirs: [path.join(dir, 'a'), path.join(dir, 'b')], out }, io),
    );
    for (const what of lost) say(what);
    if (code !== undefined) {
      taken++;
      for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(f =>
        /\.(html|svg)$/.test(f),
      ))
        for (const what of runsIn(readFileSync(path.join(out, file), 'utf8'))) say(`${file} ${what}`);
    }
    if (readFileSync(path.join(dir, 'victim'), 'utf8') !== 'precious') say(`wrote through ${planted}`);
    if (readdirSync(path.join(dir, 'elsewhere')).length > 0)
      say(`wrote into the folder that ${planted} leads to`);
    if (readdirSync(dir).sort().join() !== 'a,b,elsewhere,out,victim') say(`left ${readdirSync(dir).join()}`);
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    attack: 'site: hostile titles and names in results, links in its folder',
    tried: count,
    losses,
    measured: `${taken} made`,
  };
}
