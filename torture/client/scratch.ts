import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { learnable } from '../../test/action/suites.ts';
import { replaced } from '../../test/replaced.ts';
import { folder } from '../made.ts';
import type { Ground, Tools } from './act.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A suite that trains in a second, as the scratch repository has it. */
const suiteText = replaced(learnable, ['seeds: 30', 'seeds: 20']);
export const suiteFile = 'suites/tiny/suite.yaml';

/** Has a job leave what its step has set, in a file of the name. */
const leave = (name: string) => `
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.seedgate.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$LEAVE_IN/${name}.json"
`;

const hold = (name: string, inputs: string) => `name: ${name}
on: [push, pull_request]
jobs:
  hold:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - id: seedgate
        uses: seedgate/seedgate@v0
        with: ${inputs}${leave(name)}`;

const workflows: Readonly<Record<string, string>> = {
  'run.yml': `${hold('run', '{ cache: "runtime, programs, records" }')}
      - uses: seedgate/seedgate@v0
        with: { command: baseline, baseline: suites/baseline.json }
      - run: cp suites/baseline.json "$LEAVE_IN/baseline.json"
`,
  'gated.yml': hold('gated', '{ cache: off, baseline: suites/baseline.json }'),
  'validate.yml': hold('validate', '{ command: validate }'),
  'parts.yml': `name: parts
on: push
jobs:
  hold:
    uses: ./.github/workflows/shards.yml
    with: { seedgate-ref: v0, parts: 2, seeds: "20" }
  tell:
    needs: hold
    runs-on: ubuntu-24.04
    steps:
      - env:
          OUTPUTS: \${{ toJSON(needs.hold.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$LEAVE_IN/parts.json"
`,
};

type Outputs = Readonly<Record<string, string>>;

/** A script as people write them, whose suite is captured from it. */
export const scriptFile = 'experiments/train.py';
const scriptText = `import keras
import numpy as np

keras.utils.set_random_seed(1)
x = np.arange(40.0).reshape(40, 1) / 40
y = 3 * x + 1
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, epochs=30, batch_size=16, verbose=0)
print("loss", round(model.evaluate(x, y, verbose=0), 3))
`;

/** The example of a workflow that captures, with this checkout's command line and action in place of published ones. */
const captureWorkflow = (action: string) =>
  replaced(
    readFileSync(path.join(root, 'examples/capture.yml'), 'utf8'),
    ['npx --yes github:seedgate/seedgate#SEEDGATE_SHA', `node ${path.join(action, 'dist/cli.js')}`],
    ['seedgate/seedgate@SEEDGATE_SHA', 'seedgate/seedgate@v0'],
    ['seeds: 30', 'seeds: 3'],
  );

/** A repository with a suite and workflows, at its first commit. */
export interface Scratch extends Ground {
  git(...args: string[]): string;
  /** Replaces pieces of a file, and commits. @returns the commit */
  change(file: string, subject: string, ...pieces: readonly (readonly [string, string])[]): string;
  /** The command line of the checkout, in the repository. @returns what it prints; throws where it fails */
  seedgate(...args: string[]): string;
  commit(subject: string): string;
  write(name: string, text: string): void;
  /** Outputs that a job has left; none when it has not come so far. */
  left(name: string): Outputs;
  /** A file that a job has left. @throws Error when there is none */
  leftText(name: string): string;
}

/**
 * Makes it, and beside it what its workflows use: the action as an archive of the checkout has it, and stand-ins for the
 * three actions of others, which are not to be had without GitHub. Of these, the two for artifacts use the toolkit's own
 * client, against act's server.
 */
export function makeScratch(tools: Tools): Scratch {
  const place = folder('client');
  const inPlace = (name: string) => path.join(place, name);
  const repository = inPlace('papers');
  const action = inPlace('seedgate');
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(path.join(root, name), path.join(action, name), { recursive: true });
  const standIns = makeStandIns(inPlace('actions'), action, tools);
  const write = (name: string, text: string) => {
    const file = path.join(repository, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).trim();
  const commit = (subject: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', subject);
    return git('rev-parse', 'HEAD');
  };
  write(suiteFile, suiteText);
  write('.gitignore', 'seedgate-out*/\n');
  for (const [name, text] of Object.entries(workflows)) write(`.github/workflows/${name}`, text);
  write('.github/workflows/capture.yml', captureWorkflow(action));
  write(scriptFile, scriptText);
  write(
    '.github/workflows/shards.yml',
    readFileSync(path.join(root, '.github/workflows/shards.yml'), 'utf8'),
  );
  git('init', '--quiet', '--initial-branch', 'main');
  commit('A suite');
  git('remote', 'add', 'origin', 'https://github.com/octo/papers');
  const state = inPlace('state');
  const left = (name: string) => path.join(state, 'left', `${name}.json`);
  return {
    tools,
    repository,
    state,
    actions: [`seedgate/seedgate@v0=${action}`, ...standIns],
    git,
    commit,
    write,
    change(file, subject, ...pieces) {
      write(file, replaced(readFileSync(path.join(repository, file), 'utf8'), ...pieces));
      return commit(subject);
    },
    seedgate: (...args) =>
      execFileSync(process.execPath, [path.join(action, 'dist/cli.js'), ...args], {
        cwd: repository,
        encoding: 'utf8',
      }),
    left: name => (existsSync(left(name)) ? (JSON.parse(readFileSync(left(name), 'utf8')) as Outputs) : {}),
    leftText: name => readFileSync(left(name), 'utf8'),
  };
}

/** The three actions of others that shards.yml names, as `--local-repository` takes them. */
function makeStandIns(dir: string, action: string, { artifacts }: Tools): string[] {
  const client = `import { readdirSync } from 'node:fs';
import path from 'node:path';
import library from ${JSON.stringify(pathToFileURL(artifacts).href)};
const client = new library.DefaultArtifactClient();
const input = name => process.env['INPUT_' + name.toUpperCase()] ?? '';
`;
  const scripts: Readonly<Record<string, { readonly inputs: readonly string[]; readonly script: string }>> = {
    checkout: {
      inputs: ['repository', 'ref', 'path', 'sparse-checkout', 'persist-credentials'],
      script: `import { cpSync } from 'node:fs';
cpSync(${JSON.stringify(action)}, process.env.INPUT_PATH || '.', { recursive: true });
`,
    },
    'upload-artifact': {
      inputs: ['name', 'path', 'overwrite'],
      script: `${client}
const root = path.resolve(input('path'));
const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(f => f.isFile());
await client.uploadArtifact(input('name'), files.map(f => path.join(f.parentPath, f.name)), root);
`,
    },
    'download-artifact': {
      inputs: ['pattern', 'path'],
      script: `${client}
const wanted = input('pattern').replace('*', '');
const { artifacts } = await client.listArtifacts();
for (const { id, name } of artifacts.filter(a => a.name.startsWith(wanted)))
  await client.downloadArtifact(id, { path: path.join(input('path'), name) });
`,
    },
  };
  const used = readFileSync(path.join(root, '.github/workflows/shards.yml'), 'utf8');
  return Object.entries(scripts).map(([name, { inputs, script }]) => {
    const own = path.join(dir, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'index.mjs'), script);
    const declared = inputs.map(i => `  ${i}: { required: false }\n`).join('');
    writeFileSync(
      path.join(own, 'action.yml'),
      `name: ${name}\ndescription: Stands for actions/${name}.\ninputs:\n${declared}runs: { using: node24, main: index.mjs }\n`,
    );
    const ref = new RegExp(`actions/${name}@([0-9a-f]{40})`).exec(used)?.[1];
    if (ref === undefined) throw new Error(`shards.yml uses no actions/${name}`);
    return `actions/${name}@${ref}=${own}`;
  });
}
