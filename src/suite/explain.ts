import { closestMatch } from 'leven';
import { z } from 'zod';
import type { SuitePath } from './errors.ts';

export interface Explained {
  readonly path: SuitePath;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

function show(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return named(value);
  // JSON has no words for these numbers and would write null.
  const plain = (_: string, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part;
  const text = JSON.stringify(value, plain) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A number that is not finite, with how a suite may have come to hold it. */
function named(value: number): string {
  if (Number.isNaN(value)) return 'NaN, which is no number';
  return `${value}, which is not finite: .inf, or a number that 64 bits cannot hold`;
}

/** The value that stands at a path, for "got …". */
function valueAt(root: unknown, path: SuitePath): unknown {
  let value = root;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map(issue => {
      const inner = issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depth)) : 0;
      return issue.path.length + inner;
    }),
  );
}

/** Begins a message with the nearest of the known words, when it is near enough to be what was meant. */
export function didYouMean(word: string, known: readonly string[]): string {
  const maxDistance = Math.max(1, Math.ceil(word.length / 3));
  const lower = word.slice(0, 60).toLowerCase();
  const byLower = new Map(known.map(k => [k.toLowerCase(), k]));
  // Of words that are equally near the first one is taken, so those with the same first letter come first.
  const [same, others] = [true, false].map(is => [...byLower.keys()].filter(k => (k[0] === lower[0]) === is));
  const near = closestMatch(lower, [...(same ?? []), ...(others ?? [])], { maxDistance });
  return near === undefined ? '' : `did you mean "${byLower.get(near)}"? `;
}

/** The way out of what the format has not. */
export const keepScript = 'keep the script as it is, as a variant with its "command"';

function oneOf(got: unknown, allowed: readonly string[]): string {
  if (typeof got === 'string' && /^conv_?lstm/i.test(got))
    return `is no layer that a suite has; ${keepScript}`;
  const hint = typeof got === 'string' ? didYouMean(got, allowed) : '';
  return `${hint}${anyOf(allowed)}; got ${show(got)}`;
}

const anyOf = (allowed: readonly string[]) => `expected one of ${allowed.join(', ')}`;

/** Keys that the branches of a union ask for at their root, or its literal values. */
function alternatives(branches: readonly (readonly Issue[])[]): string[] {
  const words = new Set<string>();
  for (const branch of branches) {
    for (const issue of branch) {
      if (issue.path.length > 0) words.add(String(issue.path[0]));
      else if (issue.code === 'invalid_union') for (const w of alternatives(issue.errors)) words.add(w);
      else if (issue.code === 'invalid_value') for (const v of issue.values) words.add(String(v));
      else if (issue.code === 'invalid_type') words.add(article(issue.expected));
    }
  }
  return [...words].filter(w => w !== 'a mapping');
}

function explainUnion(issue: Issue & { code: 'invalid_union' }, root: unknown, base: SuitePath): Explained[] {
  const path = [...base, ...issue.path.map(p => (typeof p === 'symbol' ? String(p) : p))];
  const got = valueAt(root, path);
  if (got === undefined) return [{ path, message: 'is missing' }];
  // The schema gives a union a message of its own where its members have no names that could be listed.
  if (issue.message !== 'Invalid input' && (typeof got !== 'object' || got === null || Array.isArray(got))) {
    return [{ path, message: `${issue.message}; got ${show(got)}` }];
  }
  // The branch that got furthest into the value is the one that was meant.
  const ranked = issue.errors
    .map(errors => ({ errors, depth: depth(errors), wrongType: wrongTypeAtRoot(errors) }))
    .filter(b => !b.wrongType)
    .sort((a, b) => b.depth - a.depth || a.errors.length - b.errors.length);
  const first = ranked[0];
  const keys = typeof got === 'object' && got !== null && !Array.isArray(got) ? Object.keys(got) : [];
  const meant =
    first !== undefined &&
    (ranked.length === 1 || first.depth > (ranked[1]?.depth ?? 0)) &&
    !first.errors.every(e => e.path.length <= 1 && e.code === 'unrecognized_keys');
  // A mapping with one key is meant for the branch that knows the key, however much else in it is wrong.
  const named = issue.errors
    .flatMap(branchesOf)
    .filter(
      errors =>
        errors.some(e => e.path[0] === keys[0]) &&
        !errors.some(e => e.path.length === 0 && e.code === 'unrecognized_keys'),
    );
  if (keys.length === 1 && named.length === 1)
    return (named[0] ?? []).flatMap(e => explainIssue(e, root, path));
  const allowed = alternatives(issue.errors);
  if (keys.length > 1) {
    const knowing = bestKnowing(issue.errors.flatMap(branchesOf), keys);
    if (knowing.branch !== undefined) return knowing.branch.flatMap(e => explainIssue(e, root, path));
    const [unknown, ...more] = knowing.unknown;
    if (unknown !== undefined && more.length === 0)
      return [{ path: [...path, unknown], message: oneOf(unknown, allowed) }];
  }
  if (meant) return first.errors.flatMap(e => explainIssue(e, root, path));
  if (keys.length === 1) return [{ path: [...path, keys[0] ?? ''], message: oneOf(keys[0], allowed) }];
  return [{ path, message: oneOf(got, allowed) }];
}

/**
 * The one branch that knows more of a mapping's keys than any other, and the keys that none knows: of a layer with a name
 * the branch of its kind, and a kind that there is not.
 */
function bestKnowing(
  branches: readonly (readonly Issue[])[],
  keys: readonly string[],
): { branch?: readonly Issue[]; unknown: readonly string[] } {
  const mappings = branches
    .filter(errors => !wrongTypeAtRoot(errors))
    .map(errors => ({ errors, unknown: errors.flatMap(unknownKeys) }))
    .sort((a, b) => a.unknown.length - b.unknown.length);
  const [best, next] = mappings;
  const unknown = keys.filter(key => mappings.every(m => m.unknown.includes(key)));
  const only =
    best !== undefined &&
    best.unknown.length < keys.length &&
    best.unknown.length < (next?.unknown.length ?? Number.POSITIVE_INFINITY);
  return { ...(only && { branch: best.errors }), unknown: mappings.length > 0 ? unknown : [] };
}

const unknownKeys = (issue: Issue): string[] =>
  issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [];

/** The branches of a union, those of a union within it among them. */
function branchesOf(errors: readonly Issue[]): (readonly Issue[])[] {
  const [only, ...more] = errors;
  return only?.code === 'invalid_union' && only.path.length === 0 && more.length === 0
    ? only.errors.flatMap(branchesOf)
    : [errors];
}

function wrongTypeAtRoot(errors: readonly Issue[]): boolean {
  return errors.some(e => e.path.length === 0 && (e.code === 'invalid_type' || e.code === 'invalid_value'));
}

/**
 * Parses a value by a schema. An issue about unknown settings has the known ones beside it, which zod itself leaves out.
 * It is done once a command, in which code that zod first compiles for each kind of object would not pay.
 */
export function parseWith<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(value, {
    jitless: true,
    error: issue => {
      // zod gives back every property of an issue that it does not know.
      if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject)
        issue.known = Object.keys(issue.inst.shape);
      return undefined;
    },
  });
}

function unknownSetting(key: string, issue: Issue): string {
  const known = 'known' in issue && Array.isArray(issue.known) ? issue.known.map(String) : [];
  if (known.length === 0) return 'is not a setting that is known here';
  return `is not a setting that is known here; ${didYouMean(key, known)}there are ${known.join(', ')}`;
}

/** Turns one issue of the schema into sentences that say what would be right. */
export function explainIssue(issue: Issue, root: unknown, base: SuitePath = []): Explained[] {
  const path = [...base, ...issue.path.map(p => (typeof p === 'symbol' ? String(p) : p))];
  const got = valueAt(root, path);
  switch (issue.code) {
    case 'invalid_union':
      if (issue.errors.length === 0) {
        // A discriminated union has no branches to show when its name matches none of them, but their names.
        const names = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
        return [{ path, message: got === undefined ? `is missing; ${anyOf(names)}` : oneOf(got, names) }];
      }
      return explainUnion(issue, root, base);
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], message: unknownSetting(key, issue) }));
    case 'invalid_type':
      if (got === undefined) return [{ path, message: `is missing; expected ${article(issue.expected)}` }];
      return [{ path, message: `expected ${article(issue.expected)}, got ${show(got)}` }];
    case 'invalid_value':
      if (got === undefined)
        return [{ path, message: `is missing; expected one of ${issue.values.join(', ')}` }];
      return [{ path, message: oneOf(got, issue.values.map(String)) }];
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const limit = small ? issue.minimum : issue.maximum;
      const word = small
        ? issue.inclusive
          ? 'at least'
          : 'greater than'
        : issue.inclusive
          ? 'at most'
          : 'less than';
      const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
      return [{ path, message: `must be ${word} ${limit}${unit}, got ${show(got)}` }];
    }
    case 'invalid_key':
      return [
        {
          path,
          message: `${show(String(path.at(-1)))} cannot be a name here: ${issue.issues.map(i => i.message).join('; ')}`,
        },
      ];
    case 'invalid_format':
      return [{ path, message: `${show(got)} does not have the right form: ${issue.message}` }];
    default:
      return [{ path, message: issue.message }];
  }
}

function article(expected: string): string {
  const words: Record<string, string> = {
    int: 'a whole number',
    number: 'a number',
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
  };
  return words[expected] ?? expected;
}
