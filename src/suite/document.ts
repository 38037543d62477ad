import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Position, SuiteError, type SuitePath } from './errors.ts';

/** A suite is text that a person wrote; what is larger is data and belongs into a CSV file. */
const maxSuiteBytes = 2 * 1024 * 1024;
const maxDepth = 64;
const tooDeep = `nested deeper than ${maxDepth} levels`;
/**
 * The most names that one mapping may have. Nobody means more problems, variants or probes than this, and each takes
 * time.
 */
const maxNames = 10_000;

/** The plain value of a YAML file, and where each path of it stands. */
export interface SuiteDocument {
  readonly value: unknown;
  locate(path: SuitePath): Position;
  /** A number of the file as it is written there, with all its digits; undefined where there is none. */
  textOf(path: SuitePath): string | undefined;
}

/**
 * Reads a small regular file as text.
 *
 * @throws SuiteError when it is missing, not a regular file, over the size, or not UTF-8.
 */
export function readText(file: string, limit = maxSuiteBytes): string {
  const refuse = (message: string): never => {
    throw new SuiteError([{ file, line: 1, column: 1, path: [], message }]);
  };
  let handle: number;
  try {
    // Not blocking: opening a FIFO would otherwise wait for a writer for ever.
    handle = openSync(file, 0o4000);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOENT') return refuse('there is no such file');
    return refuse(`cannot be opened (${code})`);
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return refuse('is not a regular file');
    if (stat.size > limit) return refuse(`is ${stat.size} bytes long; at most ${limit} are read`);
    const content = readAtMost(handle, stat.size, limit);
    if (content === undefined) return refuse(`is longer than ${limit} bytes`);
    if (content.includes(0)) return refuse('holds a NUL byte; write it as UTF-8 text (not UTF-16)');
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      return refuse('is not valid UTF-8');
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * The content of a file, which may have grown beyond `size` since its size was asked for; undefined when it is longer
 * than `limit`.
 */
function readAtMost(handle: number, size: number, limit: number): Buffer | undefined {
  let bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  for (let length = 0; ; ) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    length += read;
    if (length > limit) return undefined;
    if (read === 0) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, limit + 1));
  }
}

/**
 * Nesting is bounded before the parser sees it, since the parser recurses: brackets, and lines that stand further and
 * further in. What hides brackets (a comment, a quote) is not understood here; see `nodeIssue` and the parser's own
 * end.
 */
function nestingIssue(text: string): Position | undefined {
  let depth = 0;
  const indents: number[] = [];
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < text.length; i++) {
    if (i === lineStart && nestIndents(indents, text, i) > maxDepth) return { line, column: 1 };
    const c = text.charCodeAt(i);
    if (c === 10) {
      line++;
      lineStart = i + 1;
    } else if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    if (depth > maxDepth) return { line, column: i - lineStart + 1 };
  }
  return undefined;
}

/**
 * Takes one line into the columns at which open blocks begin; "- - - a" opens one a dash. @returns how many are open
 */
function nestIndents(indents: number[], text: string, start: number): number {
  let at = start;
  let fresh = true;
  for (; text[at] === ' ' || opensBlock(text, at); at++) {
    if (text[at] === ' ') continue;
    open(indents, at - start, fresh);
    fresh = false;
  }
  // An empty line and a line of comment open no block and close none.
  if (text[at] === '\n' || text[at] === '\r' || text[at] === '#') return indents.length;
  open(indents, at - start, fresh);
  return indents.length;
}

const opensBlock = (text: string, at: number) =>
  (text[at] === '-' || text[at] === '?') && [' ', '\r', '\n', undefined].includes(text[at + 1]);

function open(indents: number[], column: number, fresh: boolean): void {
  if (fresh) while (indents.length > 0 && (indents.at(-1) as number) >= column) indents.pop();
  indents.push(column);
}

/**
 * Something that YAML allows and a suite may not have. The document is walked without recursion, since it may be
 * nested deeply.
 */
function nodeIssue(root: unknown): { readonly node: unknown; readonly message: string } | undefined {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth + 1) return { node: level[0], message: tooDeep };
    const below: unknown[] = [];
    for (const node of level) {
      if (isMap(node)) {
        const issue = mapIssue(node);
        if (issue !== undefined) return issue;
        for (const pair of node.items) below.push(pair.value);
      } else if (isSeq(node)) for (const item of node.items) below.push(item);
    }
    level = below;
  }
  return undefined;
}

function mapIssue(map: YAMLMap): { readonly node: unknown; readonly message: string } | undefined {
  const seen = new Set<unknown>();
  for (const pair of map.items) {
    const message = nameIssue(pair, seen);
    if (message !== undefined) return { node: pair.key, message };
  }
  const names = map.items.length;
  if (names <= maxNames) return undefined;
  return { node: map, message: `a mapping of ${names} names; at most ${maxNames} are read` };
}

/**
 * Finds a name that is there twice, or that no mapping may have. The parser's own search for duplicates is not used,
 * since its time grows with the square of the names.
 */
function nameIssue(pair: Pair, seen: Set<unknown>): string | undefined {
  const name = isScalar(pair.key) ? pair.key.value : pair.key;
  if (name === '__proto__') return '"__proto__" cannot be a name here';
  if (seen.has(name)) return 'YAML: the names of a mapping must be unique';
  seen.add(name);
  return undefined;
}

/**
 * Parses YAML 1.2 without aliases' expansion, duplicate keys or custom tags.
 *
 * @throws SuiteError with every syntax error and its place.
 */
export function parseSuiteText(file: string, text: string): SuiteDocument {
  const refusal = (position: Position, message: string) =>
    new SuiteError([{ file, ...position, path: [], message }]);
  const deep = nestingIssue(text);
  if (deep !== undefined) throw refusal(deep, tooDeep);
  const lines = new LineCounter();
  const parseText = () =>
    parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      stringKeys: true,
      merge: false,
    });
  let document: ReturnType<typeof parseText>;
  try {
    document = parseText();
  } catch (error) {
    // A RangeError of the parser means that it has run out of stack.
    if (error instanceof RangeError) throw refusal({ line: 1, column: 1 }, tooDeep);
    throw error;
  }
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  const overflow = problems.find(e => e.message.includes('Maximum call stack'));
  if (overflow) throw refusal(at(overflow.pos[0]), tooDeep);
  if (problems.length > 0) {
    throw new SuiteError(
      problems.slice(0, 50).map(e => ({ file, ...at(e.pos[0]), path: [], message: `YAML: ${e.message}` })),
    );
  }
  const issue = nodeIssue(document.contents);
  if (issue !== undefined) {
    const offset = isNode(issue.node) ? (issue.node.range?.[0] ?? 0) : 0;
    throw refusal(at(offset), issue.message);
  }
  const locate = (path: SuitePath): Position => {
    let position: Position = { line: 1, column: 1 };
    let node: unknown = document.contents;
    for (let i = 0; ; i++) {
      if (isNode(node) && node.range) position = at(node.range[0]);
      if (i === path.length) return position;
      const part = path[i];
      if (isMap(node)) {
        const pair = node.items.find(
          p => (isScalar(p.key) ? String(p.key.value) : undefined) === String(part),
        );
        if (pair === undefined) return position;
        if (isNode(pair.key) && pair.key.range) position = at(pair.key.range[0]);
        if (i === path.length - 1) return position;
        node = pair.value;
      } else if (node !== null && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) {
        node = node.items[Number(part)];
        if (node === undefined) return position;
      } else return position;
    }
  };
  const textOf = (path: SuitePath) => {
    const node = document.getIn(path, true);
    return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
  };
  try {
    // maxAliasCount 0 refuses every alias, and so every "billion laughs".
    return { value: document.toJS({ maxAliasCount: 0 }), locate, textOf };
  } catch {
    const offset = text.search(/[\s[{,:-]\*/);
    const message = 'aliases (*name) are not allowed; write the value out';
    throw refusal(at(Math.max(0, offset + 1)), message);
  }
}
