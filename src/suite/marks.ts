import { someOf } from './errors.ts';
import type { Mark, SuiteSource } from './schema.ts';

type Marked = SuiteSource['problems'][string]['variants'][string] | NonNullable<SuiteSource['defaults']>;

/**
 * The settings that marks can be about, by path: `layers`, `parameters`, each training setting
 * (`epochs`, `optimizer.learningRate`), and each option of `defaults.layers` (`lstm.activation`).
 */
export function settingNames(source: Marked): string[] {
  const names: string[] = [];
  for (const [key, value] of Object.entries(source.training ?? {})) {
    if (value === undefined) continue;
    names.push(key);
    if (typeof value === 'object') names.push(...Object.keys(value).map(k => `${key}.${k}`));
  }
  if (Array.isArray(source.layers)) names.push('layers');
  else if ('model' in source && source.model !== undefined) names.push('model');
  else if ('build' in source && source.build !== undefined) names.push('build');
  else {
    for (const [kind, options] of Object.entries(source.layers ?? {})) {
      names.push(...Object.keys(options ?? {}).map(option => `${kind}.${option}`));
    }
  }
  return names;
}

/** What the marks of a problem can be about: how its data are made, and which samples are held out. */
export function dataNames({
  data,
  evaluation,
}: Pick<SuiteSource['problems'][string], 'data' | 'evaluation'>): string[] {
  return [
    'inputs',
    'targets',
    ...(data?.scaling === undefined ? [] : ['scaling']),
    ...(evaluation === undefined ? [] : ['evaluation']),
  ];
}

/** Marks that are about no setting that is written there. */
export function markIssues(
  marks: Readonly<Record<string, Mark>>,
  known: readonly string[],
): { name: string; message: string }[] {
  return Object.keys(marks)
    .filter(name => !known.includes(name))
    .map(name => ({
      name,
      message: `marks no setting that is written here; there are ${someOf(known) || 'none'}`,
    }));
}

/** Settings without a mark: a reader cannot tell whether the source states them. */
export function unmarked(source: SuiteSource): string[] {
  const missing = (marks: Readonly<Record<string, Mark>> | undefined, at: Marked, prefix: string) =>
    settingNames(at)
      .filter(name => name !== 'optimizer' && marks?.[name] === undefined)
      .map(name => `${prefix}${name}`);
  const found = source.defaults ? missing(source.defaults.marks, source.defaults, 'defaults: ') : [];
  for (const [p, problem] of Object.entries(source.problems)) {
    for (const [v, variant] of Object.entries(problem.variants))
      found.push(...missing(variant.marks, variant, `${p}/${v}: `));
  }
  return found;
}
