// What CONTRIBUTING.md says of the folders of src/, held by `npm run structure`.

/** For each folder of src/ those below it: it may import from these and from no other. */
const below = {
  base: [],
  tables: ['base'],
  suite: ['base', 'tables'],
  records: ['base'],
  plan: ['base', 'suite', 'records'],
  runtime: ['base', 'records'],
  train: ['base', 'suite', 'records', 'plan', 'runtime'],
  verdict: ['base', 'suite', 'records', 'plan'],
  report: ['base', 'suite', 'records', 'verdict'],
  init: ['base', 'suite', 'train'],
  capture: ['base', 'suite', 'train', 'init'],
  run: ['base', 'tables', 'suite', 'records', 'plan', 'runtime', 'train', 'verdict', 'report', 'capture'],
  progress: ['base', 'suite', 'records', 'plan', 'run'],
};
/** Folders that no other one imports: they turn what they are given into requests, and results into what they give. */
const shells = ['commands', 'action', 'api', 'page'];

const folders = [...Object.keys(below), ...shells];
const anyOf = names => `(${names.join('|')})`;

const downwards = Object.entries(below).map(([folder, allowed]) => ({
  name: `from-${folder}`,
  comment: `src/${folder} may import from ${allowed.map(name => `src/${name}`).join(', ') || 'no other folder'} alone.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/${anyOf([folder, ...allowed])}/`] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    {
      name: 'to-a-shell',
      comment: `src/${shells.join(', src/')} are imported by the entry points beside them alone.`,
      severity: 'error',
      from: { path: `^src/${anyOf(folders)}/` },
      to: { path: `^src/${anyOf(shells)}/`, pathNot: '^src/$1/' },
    },
    {
      name: 'a-new-folder',
      comment: 'A folder of src/ stands in .dependency-cruiser.mjs and in CONTRIBUTING.md.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${anyOf(folders)}/` },
      to: {},
    },
    {
      name: 'through-the-door',
      comment: 'What is used of a folder stands in an index.ts of it.',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other can only be understood, moved and tested together.',
      severity: 'error',
      from: { path: '^(src|bench|torture|scripts|bootstrap)/' },
      to: { circular: true },
    },
    {
      name: 'tensorflow-in-train',
      comment:
        'The native library is for worker processes: src/train uses it and src/runtime loads it; src/suite names its types for suites in code.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/train/', '^src/runtime/(load|vendored)\\.ts$', '^src/suite/define\\.ts$'],
      },
      to: { path: 'node_modules/@tensorflow/' },
    },
    {
      name: 'tests-stay-outside',
      comment: 'What is shipped does not import what tests or measures it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|torture|bench|scripts|examples)/' },
    },
    {
      name: 'unresolved',
      comment: 'An import that leads nowhere is not checked by any of these.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no compiler that other programs could call; swc reads TypeScript as well.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
