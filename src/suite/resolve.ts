import { contentHash } from './canonical.ts';
import { openDataFiles } from './data/files.ts';
import type { SuitePath } from './errors.ts';
import { markIssues, settingNames } from './marks.ts';
import { contentOf, hashOf, settingsOf } from './meaning.ts';
import { checkComparisons, resolveClaims, resolveConclusions } from './resolve-claims.ts';
import type { CodeFile } from './resolve-model.ts';
import type { Context, Report } from './resolve-parts.ts';
import { resolveProblem } from './resolve-problem.ts';
import type { SuiteSource } from './schema.ts';
import { checkIds, streamNames } from './streams.ts';
import type { Experiment, NativeExperiment, Problem, Remark, Suite } from './types.ts';
import { variedExperiment } from './varied.ts';

type Resolved = Omit<Suite, 'file' | 'locate'>;

/** What is known of a suite's file beside its source. */
export interface SuiteFile {
  /** Set when the suite is code. */
  readonly code?: CodeFile;
  /** A number as it is written in the file. */
  readonly textOf?: (path: SuitePath) => string | undefined;
}

/**
 * Merges defaults, evaluates the data and checks what the schema cannot: references, shapes, widths.
 * Every problem goes to `report`; the result is to be used only when there was none.
 *
 * @param folder the suite's folder, for CSV files
 */
export function resolveSuite(
  source: SuiteSource,
  folder: string,
  report: Report,
  { code, textOf }: SuiteFile = {},
): Resolved {
  const remarks: Remark[] = [];
  const remark: Report = (path, message) => remarks.push({ path, message });
  const context: Context = { suite: source, report, remark, textOf };
  const files = openDataFiles(folder);
  const problems: Problem[] = [];
  const experiments: Experiment[] = [];
  const varied: NativeExperiment[] = [];
  for (const issue of markIssues(source.defaults?.marks ?? {}, settingNames(source.defaults ?? {}))) {
    report(['defaults', 'marks', issue.name], issue.message);
  }
  if (Object.keys(source.problems).length === 0) report(['problems'], 'needs at least one problem');
  checkIds(source, report);
  for (const [id, problemSource] of Object.entries(source.problems)) {
    const resolved = resolveProblem(id, problemSource, source, files, context, code);
    if (resolved === undefined) continue;
    problems.push(resolved.problem);
    for (const variant of resolved.variants) {
      const { problem } = resolved;
      const streams = streamNames(source, id, variant.id);
      const kept = streams.suite !== source.name || streams.problem !== id || streams.variant !== variant.id;
      const settings = settingsOf(streams, variant);
      experiments.push({
        id: `${id}/${variant.id}`,
        ...(kept && { streams }),
        problem,
        variant,
        hash: hashOf(streams, problem, variant),
        ...(settings !== undefined && { settings }),
        ...(!('program' in variant || 'imported' in variant) && { content: contentOf(problem, variant) }),
      } as Experiment);
      if (resolved.varied) varied.push(...variedExperiment(resolved.varied, variant, streams, kept));
    }
  }
  checkComparisons(source, report);
  const { claims, equivalences } = resolveClaims(source, report);
  const conclusions = resolveConclusions(source, report);
  const { margin } = source.baseline ?? { margin: {} };
  const meaning = {
    name: source.name,
    version: source.version,
    seeds: source.seeds,
    problems,
    experiments: experiments.map(e => [e.id, e.hash]),
    claims,
    // Absent without any, so that suites from before they existed keep their hashes.
    ...(equivalences.length > 0 && { equivalences }),
    margin,
    ...(varied.length > 0 && { varied: varied.map(e => [e.id, e.hash]) }),
    // In a suite that is code, any part of the file may decide the data or a model, so that all of it counts.
    ...(code && { code: code.hash }),
  };
  const { title: sourceTitle, author, url, published } = source.source;
  return {
    name: source.name,
    version: source.version,
    title: source.title,
    source: {
      title: sourceTitle,
      ...(author !== undefined && { author }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    },
    seeds: source.seeds,
    defects: source.defects ?? [],
    problems,
    experiments,
    ...(varied.length > 0 && { varied }),
    claims,
    equivalences,
    conclusions,
    remarks,
    margin: {
      ...(margin.absolute !== undefined && { absolute: margin.absolute }),
      ...(margin.relative !== undefined && { relative: margin.relative }),
    },
    hash: contentHash(meaning),
  };
}
