import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import { parse } from 'yaml';
import { lockedPackages } from '../scripts/locked-packages.ts';
import type { Part, Row } from './part.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** What the repository takes from others, and those checks of OpenSSF's Scorecard that can be made on a checkout. */
export const supply: Part = {
  name: 'supply',
  run: async () => [
    integrity(),
    scripts(),
    licences(),
    billOfMaterials(),
    workflowPins(),
    workflowRights(),
    files(),
    binaries(),
  ],
};

const row = (attack: string, tried: number, losses: readonly string[]): Row => ({ attack, tried, losses });

const packages = () => lockedPackages(read('package-lock.json'));

function integrity(): Row {
  const losses = packages().flatMap(p => [
    ...(p.integrity?.startsWith('sha512-') ? [] : [`${p.name} ${p.version} has no SHA-512`]),
    ...(p.resolved?.includes('://') ? [`${p.name} ${p.version} names a host`] : []),
  ]);
  return row(
    'a package of the lockfile without its hash, or from a host of its own',
    packages().length,
    losses,
  );
}

/** Packages that would like to run a script when they are installed; .npmrc forbids it, and nothing needs it. */
const wouldRun = ['@swc/core', '@tensorflow/tfjs-node', 'core-js', 'esbuild', 'fsevents'];

function scripts(): Row {
  const losses = packages()
    .filter(p => p.installScript && !wouldRun.includes(p.name))
    .map(p => `${p.name} ${p.version} has an install script that nobody has looked at`);
  if (!/^ignore-scripts=true$/m.test(read('.npmrc'))) losses.push('.npmrc lets install scripts run');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    if (name in scripts) losses.push(`package.json has a script ${name}`);
  return row('a script that runs when packages are installed', packages().length + 5, losses);
}

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** What is bundled, by the notices in dist/: `name version (licence)` before each text. */
function licences(): Row {
  const notices = read('dist/THIRD-PARTY.txt')
    .split(/^-{100}$/m)
    .slice(1);
  const losses = notices.flatMap(notice => {
    const [heading = '', ...text] = notice.trim().split('\n');
    const licence = /^\S+ \S+ \((.*)\)$/.exec(heading)?.[1];
    if (licence === undefined || text.join('').trim() === '')
      return [`${heading} has no text of its licence`];
    const names = licence.split(/[() ]+|AND|OR/);
    return names.every(l => l === '' || permissive.has(l)) ? [] : [`${heading} asks for more`];
  });
  return row('a bundled package under a licence that asks for more than its text', notices.length, losses);
}

/** What the parts of a CycloneDX list that are looked at here are like. */
interface Bill {
  readonly components: readonly {
    readonly purl: string;
    readonly hashes: readonly { readonly content: string }[];
  }[];
}

/** The list of what is bundled, held to CycloneDX' own schema, to the notices of the licences, and to the lockfile's hashes. */
function billOfMaterials(): Row {
  const bill = JSON.parse(read('dist/sbom.cdx.json')) as Bill;
  const losses = schemaErrors(bill);
  const hashes = new Map(bill.components.map(c => [decodeURIComponent(c.purl), c.hashes[0]?.content]));
  const noticed = [...read('dist/THIRD-PARTY.txt').matchAll(/^-{100}\n\n(\S+) (\S+) \(/gm)];
  const locked = new Map(
    packages().map(p => [
      `pkg:npm/${p.name}@${p.version}`,
      Buffer.from(p.integrity?.replace('sha512-', '') ?? '', 'base64').toString('hex'),
    ]),
  );
  for (const [, name, version] of noticed)
    if (!hashes.has(`pkg:npm/${name}@${version}`)) losses.push(`the list lacks ${name} ${version}`);
  for (const [purl, hash] of hashes)
    if (hash !== locked.get(purl)) losses.push(`${purl} has another hash than in the lockfile`);
  if (noticed.length === 0) losses.push('there are no notices to hold the list to');
  return row(
    'a bundled package that the list of materials lacks, or has with another hash',
    hashes.size,
    losses,
  );
}

function schemaErrors(bill: Bill): string[] {
  const schema = (name: string): AnySchemaObject =>
    JSON.parse(read(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`));
  // The schema speaks of formats of Unicode that a check of structure does without.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  if (ajv.validate(schema('bom-1.6'), bill)) return [];
  return (ajv.errors ?? []).map(e => `dist/sbom.cdx.json${e.instancePath} ${e.message}`);
}

const tracked = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const workflowFiles = () =>
  tracked().filter(name => /^(\.github\/workflows|examples)\/.*\.yml$/.test(name) || name === 'action.yml');

function workflowPins(): Row {
  const uses = workflowFiles().flatMap(name =>
    [...read(name).matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].map(([, action = '', rest = '']) => ({
      name,
      action,
      rest,
    })),
  );
  const losses = uses
    .filter(({ action }) => !action.startsWith('./'))
    .filter(({ action, rest }) => !/@([0-9a-f]{40}|SEEDGATE_SHA)$/.test(action) || !/^ # v\d/.test(rest))
    .map(({ name, action }) => `${name}: ${action} is not pinned by commit with its version beside it`);
  return row('an action that is not pinned by commit', uses.length, losses);
}

function workflowRights(): Row {
  // GitLab gives a job its rights elsewhere.
  const names = workflowFiles().filter(name => name !== 'action.yml' && !name.includes('.gitlab-ci'));
  const losses = names.flatMap(name => {
    const text = read(name);
    const { permissions } = parse(text) as { permissions?: unknown };
    const rights =
      permissions !== null && typeof permissions === 'object' ? Object.entries(permissions) : undefined;
    return [
      ...(rights?.every(([, right]) => right === 'read' || right === 'none')
        ? []
        : [`${name}: rights of all jobs are more than to read`]),
      // What is started by another workflow has this repository's rights, and may look at foreign code as data alone.
      ...(/pull_request_target/.test(text) || (/workflow_run/.test(text) && /actions\/checkout/.test(text))
        ? [`${name}: runs with rights on foreign code`]
        : []),
      ...[...text.matchAll(/^\s*(?:- )?run: (.*(?:\n\s{10,}.*)*)/gm)]
        .filter(([, script = '']) => /\$\{\{/.test(script))
        .map(([, script = '']) => `${name}: an expression inside of a script: ${script.slice(0, 60)}`),
      ...(/persist-credentials: false/.test(text) ||
      !/actions\/checkout/.test(text) ||
      /git push|create-pull-request|gh pr create/.test(text)
        ? []
        : [`${name}: the checkout keeps the token`]),
    ];
  });
  return row(
    'a workflow with more rights than it needs, or with foreign text in a script',
    names.length,
    losses,
  );
}

function files(): Row {
  const wanted = ['LICENSE', 'SECURITY.md', 'CONTRIBUTING.md', '.github/dependabot.yml', 'package-lock.json'];
  const losses = wanted.filter(name => !existsSync(path.join(root, name))).map(name => `there is no ${name}`);
  if (!/npm audit --audit-level=high/.test(read('.github/workflows/ci.yml')))
    losses.push('CI does not audit the packages');
  return row('a file that people look for', wanted.length + 1, losses);
}

function binaries(): Row {
  const names = tracked();
  const losses = names
    .filter(name => /\.(exe|dll|so|dylib|node|jar|class|pyc|wasm|whl|o|a)(\.\d+)?$/.test(name))
    .map(name => `${name} is a program that nobody can read`);
  return row('a binary program in the repository', names.length, losses);
}
