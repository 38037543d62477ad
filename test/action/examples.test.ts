import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cacheParts, readInputs } from '../../src/action/inputs.ts';
import { temporaryFolder } from '../temporary.ts';

// The workflows in examples/ are copied as they are: what they give the action it has to take, and what they take of it
// it has to give. actionlint does not know an action that is named by its commit.

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
interface Job extends Pick<Step, 'uses' | 'with'> {
  readonly steps?: readonly Step[];
}
interface Declared {
  readonly inputs: Record<string, object>;
  readonly outputs: Record<string, object>;
}
const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const action = parse(read('action.yml')) as Declared;
const shards = (parse(read('.github/workflows/shards.yml')) as { on: { workflow_call: Declared } }).on;

const examples = readdirSync(new URL('examples', root), { recursive: true })
  .map(name => `examples/${name}`)
  .filter(name => name.endsWith('.yml') && !/node_modules|gitlab/.test(name))
  .map(name => {
    const text = read(name);
    const jobs = Object.entries((parse(text) as { jobs: Record<string, Job> }).jobs);
    return { name, text, jobs, steps: jobs.flatMap(([, job]) => job.steps ?? []) };
  });
const isOurs = ({ uses = '' }: Step) => uses.startsWith('seedgate/seedgate@');
const steps = examples.flatMap(({ name, steps }) =>
  steps.filter(isOurs).map((step, i) => [`${name}, step ${i + 1}`, step.with ?? {}] as const),
);

const variable = (input: string) => `INPUT_${input.toUpperCase()}`;
afterEach(() => {
  for (const input of Object.keys(action.inputs)) delete process.env[variable(input)];
});

/** A workspace with a suite in each folder that the step names. */
function workspaceOf({ suites = '' }: NonNullable<Step['with']>): string {
  const workspace = temporaryFolder('examples');
  for (const folder of String(suites).split('\n').filter(Boolean)) {
    mkdirSync(path.join(workspace, folder), { recursive: true });
    writeFileSync(path.join(workspace, folder, 'suite.yaml'), '');
  }
  return workspace;
}

describe('a step of an example', () => {
  it('is there to be looked at', () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  it.each(steps)('%s gives what the action takes', (_, given) => {
    // The default of `token` is GitHub's own.
    for (const [input, value] of Object.entries({ token: 'token', ...given })) {
      expect(Object.keys(action.inputs)).toContain(input);
      // A part of a matrix is a number.
      process.env[variable(input)] = String(value).replaceAll(/\$\{\{[^}]*\}\}/g, '1');
    }
    expect(readInputs(workspaceOf(given))).toMatchObject({ command: given.command ?? 'run' });
    // An older version's part of the cache is passed over in silence.
    for (const part of String(given.cache ?? '').split(/[\s,]+/))
      expect(['', 'on', 'off', ...cacheParts]).toContain(part);
  });
});

it.each(examples.map(e => [e.name, e] as const))(
  '%s takes outputs that there are',
  (_, { text, jobs, steps }) => {
    const taken = (place: string) =>
      [...text.matchAll(new RegExp(`${place.replaceAll('.', '\\.')}\\.outputs\\.([\\w-]+)`, 'g'))].map(
        m => m[1],
      );
    for (const { id } of steps.filter(isOurs))
      if (id !== undefined)
        expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(taken(`steps.${id}`)));
    for (const [id, job] of jobs.filter(([, { uses }]) => uses?.includes('/shards.yml@'))) {
      const { inputs, outputs } = shards.workflow_call;
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      expect(Object.keys(outputs)).toEqual(expect.arrayContaining(taken(`needs.${id}`)));
    }
  },
);

// A name of npm's that nobody has taken yet would be run with the rights of the job by whoever takes it.
it('what an example has npm fetch is named by its commit', () => {
  const all = [
    ...examples.map(e => e.text),
    read('examples/gitlab/.gitlab-ci.yml'),
    read('examples/image/Dockerfile'),
  ];
  const fetched = all.flatMap(text =>
    [...text.matchAll(/\b(?:npx --yes|npm install --global) (\S+)/g)].map(m => m[1]),
  );
  expect(fetched.length).toBeGreaterThan(3);
  expect(new Set(fetched)).toEqual(new Set(['github:seedgate/seedgate#SEEDGATE_SHA']));
});
