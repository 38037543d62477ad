import path from 'node:path';
import { SuiteError, type SuiteIssue } from './errors.ts';
import { readSource, suiteFile } from './load.ts';
import { resolveSuite } from './resolve.ts';
import { type SuiteSource, suiteSchema } from './schema.ts';
import type { Suite } from './types.ts';

/** A suite in which one assumed setting has another of its listed values. */
export interface Alternative {
  /** `defaults`, or `problem/variant`. */
  readonly where: string;
  /** As in the marks: `epochs`, `lstm.recurrentActivation`, `layers`. */
  readonly setting: string;
  readonly why: string;
  readonly value: unknown;
  /** Experiments that it changes. */
  readonly experiments: readonly string[];
  readonly suite: Suite;
}

type Marked = { marks?: SuiteSource['problems'][string]['variants'][string]['marks'] };

/**
 * Every alternative that a suite lists for a setting marked as assumed, each resolved to a suite of its own.
 *
 * @throws SuiteError when an alternative is no valid value of its setting
 */
export function alternatives(given: string): Alternative[] {
  const file = suiteFile(given);
  const { source, document } = readSource(file);
  const found: Alternative[] = [];
  const collect = (where: string, marked: Marked, at: readonly string[], experiments: readonly string[]) => {
    for (const [setting, mark] of Object.entries(marked.marks ?? {})) {
      if (mark === 'stated' || mark === undefined) continue;
      (mark.alternatives ?? []).forEach((value, i) => {
        const issuePath = [...at, 'marks', setting, 'alternatives', i];
        const changed = structuredClone(source);
        set(where, changed, setting, value);
        const issues: SuiteIssue[] = [];
        const place = { file, ...document.locate(issuePath), path: issuePath };
        const parsed = suiteSchema.safeParse(changed);
        if (!parsed.success) {
          throw new SuiteError([
            { ...place, message: `is no value for ${setting}: ${parsed.error.issues[0]?.message}` },
          ]);
        }
        const resolved = resolveSuite(parsed.data, path.dirname(file), (_, message) =>
          issues.push({ ...place, message }),
        );
        if (issues.length > 0) throw new SuiteError(issues);
        const suite = { ...resolved, file, locate: document.locate };
        found.push({ where, setting, why: mark.assumed, value, experiments, suite });
      });
    }
  };
  const all = Object.entries(source.problems).flatMap(([p, problem]) =>
    Object.keys(problem.variants).map(v => `${p}/${v}`),
  );
  if (source.defaults !== undefined) collect('defaults', source.defaults as Marked, ['defaults'], all);
  for (const [p, problem] of Object.entries(source.problems)) {
    for (const [v, variant] of Object.entries(problem.variants)) {
      collect(`${p}/${v}`, variant as Marked, ['problems', p, 'variants', v], [`${p}/${v}`]);
    }
  }
  return found;
}

/** Gives one setting another value, where its mark stands. */
function set(where: string, source: SuiteSource, setting: string, value: unknown): void {
  const [problem = '', variant = ''] = where.split('/');
  const target = (
    where === 'defaults' ? source.defaults : source.problems[problem]?.variants[variant]
  ) as Record<string, unknown>;
  if (setting === 'layers') {
    target.layers = value;
    return;
  }
  const training = (target.training ?? {}) as Record<string, unknown>;
  const parts = setting.split('.');
  const head = parts[0] as string;
  const holder = head in training ? training : (target.layers as Record<string, unknown>);
  if (parts.length === 1) holder[head] = value;
  else (holder[head] as Record<string, unknown>)[parts[1] as string] = value;
}
