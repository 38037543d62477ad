import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What packages have for uses that are none of ours, and what stands there instead. They are large. */
const unused = {
  // @actions/http-client has it for callers of its getAgentDispatcher.
  undici: 'exports.ProxyAgent = class {};',
  // linkedom parses pages and looks for elements by selectors; here it is an empty document that Plot draws into.
  htmlparser2: 'exports.Parser = class {};',
  'css-select': '',
  'cssomnom/parse': '',
};

/** What is not bundled with the programs. */
const external = [/^@tensorflow\//, /^vitest$/];

/** Programs of the package: the names of their bundles and what they are made from. */
export const programs = {
  cli: 'src/cli.ts',
  action: 'src/action.ts',
  index: 'src/index.ts',
  vitest: 'src/vitest.ts',
  worker: 'src/train/worker.ts',
  'parent-watch': 'src/train/parent-watch.mjs',
  'hash-thread': 'src/runtime/hash-thread.mjs',
  'self-test': 'src/train/self-test.ts',
  'repeat-steps': 'src/train/repeat-steps.ts',
  'judge-page': 'src/page/judge.ts',
  'node-in-page': 'src/page/node.mjs',
};

/**
 * Bundles programs of this checkout. What is written here is bundled folder by folder and line for line, so that a change
 * of it is a change of a few lines there, and what others have written by package, made small, so that it changes with the
 * lockfile. No file's name has a hash. Everything goes in but vitest, which runs the test that calls us, and
 * TensorFlow, which stands in a file of its own: see tensorflow.mjs.
 *
 * @param {Readonly<Record<string, string>>} input
 * @param {string} dir
 * @returns the packages of which something went in
 */
export async function bundle(input, dir) {
  const owners = ownersOfPackages();
  const bundled = await rolldown({
    cwd: root,
    platform: 'node',
    input,
    external,
    preserveEntrySignatures: 'allow-extension',
    plugins: [replaced(unused), jsfive, smallVendors],
    onLog(level, log, handle) {
      if (level === 'warn') throw new Error(log.message);
      handle(level, log);
    },
  });
  const { output } = await bundled.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: fileName,
    codeSplitting: {
      // A group is what its name says and not what its modules import.
      includeDependenciesRecursively: false,
      groups: [{ name: id => chunkOf(id, owners), debugName: 'folders and packages' }],
    },
  });
  await bundled.close();
  return packagesIn(output);
}

/**
 * Folders of which a program loads a part, or all of it later than what imports it: their files go together as the imports
 * say.
 */
const parted = ['action', 'commands', 'report/html', 'train/compiled'];

/** What a module is bundled with; undefined where the imports decide. @param {string} id @param {ReadonlyMap<string, string>} owners */
function chunkOf(id, owners) {
  const place = packageOf(id);
  if (place !== undefined || id.startsWith(replacedMark))
    return `vendor/${(owners.get(place) ?? 'common').replace('@', '').replace('/', '-')}`;
  const name = inSource(id);
  const folder = name?.split('/').slice(0, -1).join('/');
  if (!folder || Object.values(programs).includes(`src/${name}`)) return undefined;
  return parted.some(each => `${folder}/`.startsWith(`${each}/`)) ? undefined : folder.split('/')[0];
}

/** Path of a file within src; undefined for others. @param {string} id */
function inSource(id) {
  const name = path.relative(path.join(root, 'src'), id).split(path.sep).join('/');
  return name.startsWith('..') || id.startsWith('\0') ? undefined : name;
}

/** A file that no group names is called after what it is loaded for, with its folder. */
function fileName({ name, facadeModuleId, moduleIds }) {
  const source = inSource(facadeModuleId ?? moduleIds.at(-1) ?? '\0');
  const own = source?.replace(/(\/index)?\.\w+$/, '').replaceAll('/', '-');
  return `${own?.endsWith(`-${name}`) ? own : '[name]'}.js`;
}

/** Folder of the package that a file belongs to, as the lockfile names it. @param {string} id */
export function packageOf(id) {
  const relative = path.relative(root, id).split(path.sep).join('/');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(relative)?.[0];
}

/**
 * For each package that is imported here, and each that only one of those needs: the name of that one, into whose file it
 * goes. By the lockfile alone.
 */
function ownersOfPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const imported = importedPackages();
  const owners = new Map();
  for (const owner of imported) {
    const seen = new Set([`node_modules/${owner}`]);
    for (const place of seen)
      for (const name of Object.keys(packages[place]?.dependencies ?? {}))
        seen.add(placeOf(name, place, packages));
    for (const place of seen) owners.set(place, owners.has(place) ? undefined : owner);
  }
  for (const name of imported) owners.set(`node_modules/${name}`, name);
  return owners;
}

/** Where Node finds a package that another one needs: within that one's folder, else further up. */
function placeOf(name, from, packages) {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
  }
  return `node_modules/${name}`;
}

function importedPackages() {
  const src = path.join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const names = files.flatMap(file =>
    [
      ...readFileSync(path.join(src, file), 'utf8').matchAll(
        /\b(?:from|import)\b\s*\(?'((?:@[\w.-]+\/)?[\w-][\w.-]*)/g,
      ),
    ].map(([, name]) => name),
  );
  return [...new Set(names)].filter(name => !external.some(each => each.test(name))).sort();
}

const replacedMark = '\0replaced:';

/** A plugin that takes other code for some modules. @param {Readonly<Record<string, string>>} modules in CommonJS */
export function replaced(modules) {
  return {
    name: 'replaced',
    resolveId: name => (Object.hasOwn(modules, name) ? `${replacedMark}${name}.cjs` : undefined),
    load: id =>
      id.startsWith(replacedMark) ? modules[id.slice(replacedMark.length, -'.cjs'.length)] : undefined,
  };
}

const unpacking = `${replacedMark}unpacking.mjs`;

/** jsfive is published with another library inside that unpacks; its own files are taken, with the one that is here anyway. */
const jsfive = {
  name: 'jsfive',
  resolveId(name) {
    if (name === 'jsfive') return path.join(root, 'node_modules/jsfive/esm/high-level.js');
    return name.endsWith('/pako.esm.mjs') ? unpacking : undefined;
  },
  load: id =>
    id === unpacking
      ? `export { unzlibSync as inflate } from '${path.join(root, 'node_modules/fflate/esm/index.mjs')}';`
      : undefined,
};

const smallVendors = {
  name: 'small vendors',
  // After the bundler's own printing, which would put the blanks back.
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.name.startsWith('vendor/')) continue;
      chunk.code = (await small(`${chunk.name}.js`, chunk.code, true)).code;
    }
  },
};

/** With short names, without comments and blanks. Classes keep the names that they know of themselves. */
export function small(file, code, module) {
  const keepNames = { class: true, function: false };
  return minify(file, code, {
    module,
    compress: { keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: true },
  });
}

/** The folders of the packages that something of is in an output. */
export function packagesIn(output) {
  const files = output.flatMap(({ modules = {} }) => Object.entries(modules));
  const places = files.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => packageOf(id));
  return [...new Set(places.filter(place => place !== undefined))].sort();
}
