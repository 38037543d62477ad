import path from 'node:path';
import { SuiteError } from './errors.ts';
import { type LoadOptions, readSource, resolveRead, suiteFile } from './load.ts';
import { codeSuiteSchema, type SuiteSource } from './schema.ts';
import type { Suite } from './types.ts';

/** A suite in which one assumed setting has another of its listed values. */
export interface Alternative {
  /** `defaults`, a problem, or `problem/variant`. */
  readonly where: string;
  /** As in the marks: `epochs`, `lstm.recurrentActivation`, `layers`; of a problem `inputs`, `targets`, `scaling`, `evaluation`. */
  readonly setting: string;
  readonly why: string;
  readonly value: unknown;
  /** Experiments that it changes. */
  readonly experiments: readonly string[];
  readonly suite: Suite;
}

type Marked = { marks?: SuiteSource['problems'][string]['marks'] };

/**
 * Every alternative that a suite lists for a setting marked as assumed, each resolved to a suite of its own.
 *
 * @param options needed for a suite with models that are built by code
 * @throws SuiteError when an alternative is no valid value of its setting
 */
export function alternatives(given: string, options?: LoadOptions): Alternative[] {
  const file = suiteFile(given);
  const read = readSource(file);
  const { source, locate } = read;
  const found: Alternative[] = [];
  const collect = (where: string, marked: Marked, at: readonly string[], experiments: readonly string[]) => {
    for (const [setting, mark] of Object.entries(marked.marks ?? {})) {
      if (mark === 'stated' || mark === undefined) continue;
      (mark.alternatives ?? []).forEach((value, i) => {
        const issuePath = [...at, 'marks', setting, 'alternatives', i];
        const changed = copy(source);
        set(at, changed, setting, value);
        const place = { file, ...locate(issuePath), path: issuePath };
        const parsed = codeSuiteSchema.safeParse(changed);
        if (!parsed.success) {
          throw new SuiteError([
            { ...place, message: `is no value for ${setting}: ${parsed.error.issues[0]?.message}` },
          ]);
        }
        let suite: Suite;
        try {
          suite = resolveRead(file, { ...read, source: parsed.data }, path.dirname(file), options);
        } catch (error) {
          if (!(error instanceof SuiteError)) throw error;
          throw new SuiteError(error.issues.map(({ message }) => ({ ...place, message })));
        }
        found.push({ where, setting, why: mark.assumed, value, experiments, suite });
      });
    }
  };
  const all = Object.entries(source.problems).flatMap(([p, problem]) =>
    Object.keys(problem.variants).map(v => `${p}/${v}`),
  );
  if (source.defaults !== undefined) collect('defaults', source.defaults as Marked, ['defaults'], all);
  for (const [p, problem] of Object.entries(source.problems)) {
    const own = Object.keys(problem.variants).map(v => `${p}/${v}`);
    collect(p, problem, ['problems', p], own);
    for (const [v, variant] of Object.entries(problem.variants)) {
      collect(`${p}/${v}`, variant as Marked, ['problems', p, 'variants', v], [`${p}/${v}`]);
    }
  }
  return found;
}

/** A copy that shares no mapping and no list; functions are kept. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)])) as T;
}

/** Gives one setting another value, where its mark stands: in the defaults, in a problem or in a variant of it. */
function set(at: readonly string[], source: SuiteSource, setting: string, value: unknown): void {
  const [, problemId = '', , variantId] = at;
  const problem = source.problems[problemId];
  if (at[0] === 'problems' && variantId === undefined) {
    Object.assign((setting === 'evaluation' ? problem : problem?.data) ?? {}, { [setting]: value });
    return;
  }
  const target = (variantId === undefined ? source.defaults : problem?.variants[variantId]) as Record<
    string,
    unknown
  >;
  if (target.command !== undefined) {
    setOfProgram(target, setting, value);
    return;
  }
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

/** Gives a program another argument (`command.--lr`), variable (`environment.NAME`) or setting (`override`). */
function setOfProgram(target: Record<string, unknown>, setting: string, value: unknown): void {
  const [head = '', ...rest] = setting.split('.');
  const name = rest.join('.');
  if (name === '') target[setting] = value;
  else if (head === 'environment') Object.assign(target.environment ?? {}, { [name]: String(value) });
  else {
    const words = target.command as string[];
    target.command = words.map((word, i) =>
      word.startsWith(`${name}=`) ? `${name}=${value}` : words[i - 1] === name ? String(value) : word,
    );
  }
}
