import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { el, raw } from './element.ts';
import { style } from './style.ts';

/**
 * A page that is one file: it loads nothing from anywhere, and no script runs but its own.
 *
 * @param script its only script
 */
export function htmlPage(title: string, body: readonly (VNode | string)[], script = ''): string {
  const page = el(
    'html',
    { lang: 'en' },
    el(
      'head',
      null,
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(script) }),
      el('title', null, `${title} · seedgate`),
      raw('style', null, style),
    ),
    el('body', null, ...body, script === '' ? '' : raw('script', null, script)),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const scripts = script === '' ? '' : ` script-src 'sha256-${hash}';`;
  return `default-src 'none'; style-src 'unsafe-inline';${scripts} base-uri 'none'; form-action 'none'`;
}
