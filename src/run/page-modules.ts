import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'es-module-lexer/minimal';
import { ownFolder, version } from '../base/index.ts';

/** Where the bundles are: beside this one, or in the checkout that this source lies in. */
export function ownBundles(): string {
  const source = import.meta.url.endsWith('.ts');
  return fileURLToPath(source ? new URL('dist', ownFolder) : new URL('.', import.meta.url));
}

/** Bundles that are loaded with others and of which the page that judges tables has no use: they read and write other files. */
const unused =
  /^vendor\/(sucrase|es-module-lexer|jsfive|fflate|picomatch|picocolors|cli-table3|fast-xml-builder|common)\.js$/;

/**
 * The modules that judge a table in a browser, by the names that they import each other by: `#judge-page.js`, what it
 * imports of the bundles, as they are, and stand-ins for what a browser does not have.
 *
 * @param bundles their folder
 * @returns undefined when they are not there
 */
export function pageModules(bundles: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(path.join(bundles, 'judge-page.js'))) return undefined;
  const modules = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  const wanted = ['judge-page.js'];
  for (const name of wanted) {
    if (modules.has(`#${name}`) || asked.has(name)) continue;
    const { text, imports } = renamed(name, readFileSync(path.join(bundles, name), 'utf8'));
    modules.set(`#${name}`, text);
    for (const { from, names } of imports) {
      if (from !== node && !unused.test(from)) wanted.push(from);
      else asked.set(from, new Set([...(asked.get(from) ?? []), ...names]));
    }
  }
  for (const [from, names] of asked) modules.set(`#${from}`, standIn(from, [...names]));
  modules.set('#node-in-page.js', readFileSync(path.join(bundles, 'node-in-page.js'), 'utf8'));
  return modules;
}

/** Stands for all modules of Node. */
const node = 'node';

interface StaticImport {
  /** Name of a bundle, or `node`. */
  readonly from: string;
  readonly names: readonly string[];
}

/** A bundle that imports others by names that do not say where they lie. */
function renamed(name: string, source: string): { readonly text: string; readonly imports: StaticImport[] } {
  const imports: StaticImport[] = [];
  let text = source;
  // From the end, so that what stands before stays where it is.
  for (const { n = '', d, s, e, ss, se } of parse(source, name)[0].toReversed()) {
    if (d === -2) text = `${text.slice(0, s)}{ url: 'file:///seedgate/${name}' }${text.slice(e)}`;
    if (d !== -1) continue;
    const from = n.startsWith('.') ? path.posix.join(path.posix.dirname(name), n) : node;
    const braces = /\{([^}]*)\}/.exec(source.slice(ss, se))?.[1] ?? '';
    const names = braces.split(',').map(part => part.trim().split(/\s/)[0] ?? '');
    imports.unshift({ from, names: names.filter(each => each !== '' && each !== 'default') });
    text = `${text.slice(0, s)}#${from}${text.slice(e)}`;
  }
  return { text, imports };
}

/** What the page has of Node; of a package nothing but the names, each for a function that does nothing. */
function standIn(from: string, names: readonly string[]): string {
  if (from !== node) {
    const exported = names.map(name => `none as ${name}`).join(', ');
    return `function none() { return {}; }\nexport { ${exported} };\n`;
  }
  const about = JSON.stringify(JSON.stringify({ name: 'seedgate', version }));
  // A package takes this one from all that is there.
  const all = [...new Set([...names, 'EventEmitter'])];
  return `import * as own from '#node-in-page.js';
own.writeFileSync('/seedgate/package.json', ${about});
export default own.default;
${all.map(name => `export const ${name} = own.${name};\n`).join('')}`;
}
