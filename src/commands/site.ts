import path from 'node:path';
import { plural, printable } from '../base/index.ts';
import { makeSite } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface SiteOptions {
  readonly dirs: readonly string[];
  readonly baseline?: string;
  readonly since?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Makes a site of several runs. */
export async function site({ json, ...request }: SiteOptions, io: Io): Promise<number> {
  const pages = await makeSite(request, io.env);
  if (json === true) io.stdout.write(`${JSON.stringify({ out: request.out, pages })}\n`);
  else {
    for (const { dir, slug, badge } of pages) io.stdout.write(`${printable(`${dir}: ${slug}, ${badge}`)}\n`);
    io.stdout.write(`${plural(pages.length, 'report')} in ${path.join(request.out, 'index.html')}\n`);
  }
  return exitCode.passed;
}
