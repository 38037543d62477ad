import type { Part, Row } from '../part.ts';
import { type ActRun, findTools, runAct } from './act.ts';
import { makeScratch, type Scratch, scriptFile, suiteFile } from './scratch.ts';

/**
 * The action as a real client runs it: nektos/act, in host mode, from a workflow of a scratch repository, with act's own
 * servers for caches and artifacts. It is `dist/` of this checkout that is run, as it is there.
 */
export const client: Part = {
  name: 'client',
  async run({ say }) {
    const tools = findTools(say);
    if (typeof tools === 'string')
      return [{ attack: 'a workflow run by nektos/act', tried: 0, losses: [], measured: tools }];
    const scratch = makeScratch(tools);
    const rows: Row[] = [];
    for (const [attack, attempt] of Object.entries(attempts)) {
      say(attack);
      const began = performance.now();
      const losses = await attempt(scratch).catch((error: unknown) => [String(error)]);
      const seconds = Math.round((performance.now() - began) / 1000);
      rows.push({ attack, tried: 1, losses, measured: `${seconds} s` });
    }
    return rows;
  },
};

/** Each goes on where the one before it has left the repository. @returns what was lost */
const attempts: Readonly<Record<string, (scratch: Scratch) => Promise<string[]>>> = {
  'act: a push trains, passes and sets its outputs': async scratch => {
    const ended = await runAct(scratch, 'run.yml', 'push');
    return expected(ended, scratch.left('run'), 0, {
      verdict: 'passed',
      state: 'complete',
      trained: '20',
      restored: '0',
      report: 'seedgate-out/report.md',
    });
  },
  'act: a second run restores records and programs from its cache': async scratch => {
    const ended = await runAct(scratch, 'run.yml', 'push');
    return [
      ...expected(ended, scratch.left('run'), 0, { verdict: 'passed', trained: '0', restored: '20' }),
      ...said(ended, 'cache: programs restored from', 'cache: records restored from'),
    ];
  },
  'act: a matrix of parts is joined and judged by the reusable workflow': async scratch => {
    const ended = await runAct(scratch, 'parts.yml', 'push');
    return expected(ended, scratch.left('parts'), 0, { verdict: 'passed', state: 'complete', missing: '0' });
  },
  'act: a pull request that makes a value worse fails, and says how it is accepted': async scratch => {
    scratch.write('suites/baseline.json', scratch.leftText('baseline'));
    scratch.commit('The baseline');
    scratch.change(suiteFile, 'Train for three epochs', ['epochs: 200', 'epochs: 3']);
    const ended = await runAct(scratch, 'gated.yml', 'pull_request', pull(scratch, 'Shorter.'));
    return [
      ...expected(ended, scratch.left('gated'), 1, { verdict: 'failed', regressions: '1' }),
      ...said(ended, 'seedgate: allow worse:double/simple/twelve'),
    ];
  },
  'act: the same pull request passes when its text accepts what it changes': async scratch => {
    const text = 'seedgate: allow suite-content:tiny\nseedgate: allow worse:double/simple/twelve';
    const ended = await runAct(scratch, 'gated.yml', 'pull_request', pull(scratch, text));
    return [
      ...expected(ended, scratch.left('gated'), 0, { verdict: 'passed', regressions: '0' }),
      ...said(ended, 'accepted by @ada in the text of the pull request'),
    ];
  },
  'act: a slip in a suite is told with file and line, and nothing is installed': async scratch => {
    scratch.change(suiteFile, 'A slip', ['dense: 1', 'dens: 1']);
    const ended = await runAct(scratch, 'validate.yml', 'push');
    return [
      ...expected(ended, scratch.left('validate'), 1, { verdict: 'error', state: 'usage' }),
      ...said(ended, 'suites/tiny/suite.yaml:'),
    ];
  },
  'act: a script that is what its suite says passes, and its suite is trained': async scratch => {
    scratch.seedgate('capture', scriptFile, '--out', 'suites/train');
    scratch.commit('The suite of the script');
    const ended = await runAct(scratch, 'capture.yml', 'push');
    return [
      ...(ended.code === 0
        ? []
        : [`act ended with ${ended.code}. The log's end:\n${ended.log.slice(-3000)}`]),
      ...said(ended, 'The gate passed'),
    ];
  },
  'act: a script that has parted from its suite fails, and says in what': async scratch => {
    scratch.change(scriptFile, 'Larger batches', ['batch_size=16', 'batch_size=32']);
    const ended = await runAct(scratch, 'capture.yml', 'push');
    return [
      ...(ended.code === 1 ? [] : [`act ended with ${ended.code} and not 1`]),
      ...said(ended, '16 → 32'),
    ];
  },
};

/** Compares how a run ended and what its step has set. */
function expected(
  ended: ActRun,
  outputs: Readonly<Record<string, string>>,
  code: number,
  wanted: Readonly<Record<string, string>>,
): string[] {
  const wrong = Object.entries(wanted)
    .filter(([name, value]) => outputs[name] !== value)
    .map(([name, value]) => `output ${name} is ${JSON.stringify(outputs[name])} and not "${value}"`);
  if (ended.code !== code) wrong.unshift(`act ended with ${ended.code} and not ${code}`);
  return wrong.length === 0 ? [] : [`${wrong.join('; ')}. The log's end:\n${ended.log.slice(-3000)}`];
}

const said = ({ log }: ActRun, ...words: readonly string[]): string[] =>
  words.filter(word => !log.includes(word)).map(word => `the log does not say "${word}"`);

/** The event of a pull request that ends with the newest commit and is based on the one before it. */
function pull({ git }: Scratch, body: string): object {
  return {
    pull_request: {
      number: 7,
      body,
      user: { login: 'ada' },
      author_association: 'MEMBER',
      labels: [],
      base: { sha: git('rev-parse', 'HEAD~1'), ref: 'main' },
      head: { sha: git('rev-parse', 'HEAD'), ref: 'shorter', repo: { full_name: 'octo/papers' } },
    },
  };
}
