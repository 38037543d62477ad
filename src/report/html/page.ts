import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { el, raw } from './element.ts';
import { style } from './style.ts';

/** What a page needs whose script imports modules, which are in the page, too. */
export interface PageModules {
  /** Their texts, by the names that they are imported by. */
  readonly texts: ReadonlyMap<string, string>;
  /** Script of the pages that it shows within itself. */
  readonly shown: string;
}

/**
 * A page that is one file: it loads nothing from anywhere, and no script runs but its own.
 *
 * @param script its only script, a module where it imports any
 */
export function htmlPage(
  title: string,
  body: readonly (VNode | string)[],
  script = '',
  modules?: PageModules,
): string {
  const map = modules && importMap(modules.texts);
  const page = el(
    'html',
    { lang: 'en' },
    el(
      'head',
      null,
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(script, map, modules?.shown) }),
      el('title', null, `${title} · seedgate`),
      raw('style', null, style),
      map === undefined ? '' : raw('script', { type: 'importmap' }, map),
    ),
    el(
      'body',
      null,
      ...body,
      script === '' ? '' : raw('script', map === undefined ? null : { type: 'module' }, script),
    ),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

/** Nothing is loaded or sent; modules of the page itself are addresses that hold their own text. */
function policy(...scripts: readonly (string | undefined)[]): string {
  const hashes = scripts.filter(Boolean).map(
    s =>
      ` 'sha256-${createHash('sha256')
        .update(s ?? '')
        .digest('base64')}'`,
  );
  const own =
    hashes.length === 0 ? '' : ` script-src${hashes.join('')}${scripts[1] === undefined ? '' : ' data:'};`;
  return `default-src 'none'; style-src 'unsafe-inline';${own} base-uri 'none'; form-action 'none'`;
}

/** JSON in which no HTML can begin or end. */
function importMap(texts: ReadonlyMap<string, string>): string {
  const imports = Object.fromEntries(
    [...texts].map(([name, text]) => [
      name,
      // An address may have all other characters as they are; the browser writes them out.
      `data:text/javascript;charset=utf-8,${text.trim().replace(/[%#\t\n\r]/g, encodeURIComponent)}`,
    ]),
  );
  return JSON.stringify({ imports }).replaceAll('<', '\\u003c');
}
