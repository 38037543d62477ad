// Records the life of one change as docs/action.md has it: opened, worse, accepted, merged, its baseline renewed by a pull
// request of its own, its history drawn. The repository is made here, of a suite that trains in seconds; dist/action.js and
// dist/cli.js are this checkout's.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GitHub } from '../test/action/github.ts';
import { learnable } from '../test/action/suites.ts';
import { recordStep } from './recorder.ts';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-record-'));
const workspace = path.join(folder, 'papers');
const suite = path.join(workspace, 'suites/line/suite.yaml');
const baseline = 'suites/baseline.json';
const github = await new GitHub().start();
mkdirSync(path.dirname(suite), { recursive: true });

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: workspace,
    encoding: 'utf8',
  }).trim();

function commit(subject: string): string {
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', subject);
  return git('rev-parse', 'HEAD');
}

let jobs = 0;
const step = (inputs: Readonly<Record<string, string>>, event: object = {}) =>
  recordStep({ folder, action: checkout, workspace, github }, `${jobs}`, { cache: 'off', ...inputs }, event);

/** The job of pull-request.yml, on the branch that is checked out. */
async function hold(title: string, base: string, text: string) {
  console.log(`\n## ${title}\n`);
  jobs++;
  rmSync(path.join(workspace, 'seedgate-out'), { recursive: true, force: true });
  const pull = { number: 7, body: text, user: { login: 'ada' }, author_association: 'MEMBER', labels: [] };
  github.pull = pull;
  const head = { sha: git('rev-parse', 'HEAD'), repo: { full_name: 'octo/papers' } };
  const { code, summary, outputs } = await step(
    { baseline, comment: 'true' },
    { pull_request: { ...pull, base: { sha: base }, head } },
  );
  const { verdict, state, reason, comment } = outputs;
  console.log(
    `\nexit code ${code}, outputs ${JSON.stringify({ verdict, state, comment })}\n\nreason:\n${reason}`,
  );
  console.log(`\nthe summary, without what it has of the suite itself:\n\n${plain(summary)}`);
}

/** A summary as a reader sees it, its head and what it says of the baseline. */
function plain(summary: string): string {
  const text = summary.replaceAll(/&#(\d+);/g, (_, code) =>
    code === '8288' ? '' : String.fromCodePoint(Number(code)),
  );
  const [head = '', ...rest] = text.split('\n\n');
  const from = rest.findIndex(part => part.startsWith('### Against the baseline'));
  return [
    head,
    ...rest.slice(from).filter(part => !/^(<details|<\/details|\| CPU|Warnings)/.test(part)),
  ].join('\n\n');
}

try {
  git('init', '--quiet', '--initial-branch', 'main');
  writeFileSync(path.join(workspace, '.gitignore'), 'seedgate-out*/\n');
  writeFileSync(suite, learnable);
  console.log('## main: a run, and its values as the baseline\n');
  await step({});
  await step({ command: 'baseline', baseline });
  const base = commit('A suite and its baseline');

  git('checkout', '--quiet', '-b', 'shorter');
  writeFileSync(suite, readFileSync(suite, 'utf8').replace('epochs: 200', 'epochs: 3'));
  commit('Train for three epochs');
  await hold('opened: a shorter training, on purpose', base, 'Three epochs are enough for us.');
  const lines = ['seedgate: allow suite-content:tiny', 'seedgate: allow worse:double/simple/twelve'];
  await hold(
    'accepted: the same commit, with two lines in the text',
    base,
    ['Three epochs are enough for us.', ...lines].join('\n'),
  );
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'Merge the shorter training', 'shorter');

  const merged = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'renew');
  console.log('\n## the baseline renewed, as examples/update-baseline.yml does it\n');
  jobs++;
  await step({ gate: 'warn' });
  await step({ command: 'baseline', baseline });
  commit('Update the baseline');
  await hold('only the baseline is changed', merged, '');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'Merge the new baseline', 'renew');

  console.log('\n## the history, drawn\n');
  const cli = path.join(checkout, 'dist/cli.js');
  const { stdout } = spawnSync(process.execPath, [cli, 'history', baseline], {
    cwd: workspace,
    encoding: 'utf8',
  });
  console.log(stdout);
  console.log(`comments on the pull request: ${github.comments.length}`);
} finally {
  github.stop();
  rmSync(folder, { recursive: true, force: true });
}
