import { lstatSync } from 'node:fs';
import path from 'node:path';
import { FileError, makeFolder, sha256, UsageError, writeWhole } from '../base/index.ts';
import { badgeJson, badgeOf, badgeSvg, loadCharts } from '../report/index.ts';
import type { Results } from '../verdict/index.ts';
import { historyOf } from './history.ts';
import { ownBundles, pageModules } from './page-modules.ts';
import { checkFolder } from './request.ts';
import { readResults, writeResults } from './results.ts';

export interface SiteRequest {
  /** Folders of earlier runs. */
  readonly dirs: readonly string[];
  /** A committed baseline whose history is drawn. */
  readonly baseline?: string | undefined;
  readonly since?: string | undefined;
  /** Folder of the site. */
  readonly out: string;
  /** Folder of the bundles that the page which judges tables is made of; seedgate's own when left out. */
  readonly bundles?: string | undefined;
}

/** What was made of a folder: where it is on the site, and what its badge says. */
export interface SitePage {
  readonly dir: string;
  readonly slug: string;
  readonly badge: string;
}

/**
 * Makes a site of the reports of several runs: plain files that any server can give out, and that can be opened from disk. A
 * run keeps its address as long as its suites keep their names.
 *
 * @throws UsageError when a folder cannot be read, or two hold the same suites
 */
export async function makeSite(request: SiteRequest, env: NodeJS.ProcessEnv): Promise<SitePage[]> {
  const out = path.resolve(checkFolder('out', request.out));
  const { baseline, since } = request;
  const history = baseline === undefined ? undefined : historyOf({ file: baseline, since }, env);
  const runs = request.dirs.map(dir => {
    const results = readResults(dir);
    return { dir, results, slug: slugOf(results) };
  });
  for (const [i, { dir, slug }] of runs.entries()) {
    const twin = runs.slice(0, i).find(r => r.slug === slug);
    if (twin !== undefined)
      throw new UsageError(
        `${twin.dir} and ${dir} hold the same suites (${slug}), so one would take the other's place; merge them, or leave one out`,
      );
  }
  const { renderHistory, renderJudge, renderSite } = await loadCharts();
  const modules = pageModules(request.bundles ?? ownBundles());
  makeFolder(out);
  for (const { results, slug } of runs) {
    const folder = path.join(out, slug);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new FileError(`${folder} is a symbolic link, and nothing is written through it; remove it`);
    makeFolder(folder);
    await writeResults(folder, results);
    const badge = badgeOf(results);
    writeWhole(path.join(folder, 'badge.svg'), badgeSvg(badge));
    writeWhole(path.join(folder, 'badge.json'), badgeJson(badge));
  }
  if (history !== undefined) writeWhole(path.join(out, 'history.html'), renderHistory(history));
  if (modules !== undefined) writeWhole(path.join(out, 'judge.html'), renderJudge(modules));
  writeWhole(path.join(out, 'index.html'), renderSite(runs, history, modules !== undefined));
  return runs.map(({ dir, slug, results }) => ({ dir, slug, badge: badgeOf(results).message }));
}

/** File systems take names of 255 bytes. */
const longestSlug = 120;

/** The names of a run's suites, as one name of a folder. */
function slugOf({ suites }: Results): string {
  const names = suites.map(s => s.name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, ''));
  const slug = names.join('+') || 'run';
  return slug.length <= longestSlug ? slug : `${slug.slice(0, longestSlug)}-${sha256(slug).slice(0, 12)}`;
}
