import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { SuiteError, type SuitePath } from './errors.ts';
import type { Position } from './types.ts';

/** A suite is text that a person wrote; what is larger is data and belongs into a CSV file. */
export const maxSuiteBytes = 2 * 1024 * 1024;
const maxDepth = 64;
/** More problems, variants or probes than this nobody means, and every one takes time. */
const maxNames = 10_000;

/** The plain value of a YAML file, and where each path of it stands. */
export interface SuiteDocument {
  readonly value: unknown;
  locate(path: SuitePath): Position;
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
    const bytes = Buffer.alloc(limit + 1);
    let length = 0;
    for (;;) {
      const read = readSync(handle, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length === bytes.length) break;
    }
    if (length > limit) return refuse(`is longer than ${limit} bytes`);
    const content = bytes.subarray(0, length);
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
 * Nesting is bounded before the parser sees it, since the parser recurses: brackets, and lines that stand further and
 * further in. What hides brackets (a comment, a quote) is not understood here; see `deepNode` and the parser's own end.
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

/** Takes one line into the columns at which open blocks begin; "- - - a" opens one a dash. @returns how many are open */
function nestIndents(indents: number[], text: string, start: number): number {
  let at = start;
  let fresh = true;
  for (; text[at] === ' ' || opensBlock(text, at); at++) {
    if (text[at] === ' ') continue;
    open(indents, at - start, fresh);
    fresh = false;
  }
  // An empty line and a comment open and close nothing.
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

/** What stands too deep, whatever the text looked like; walked without recursion. */
function deepNode(root: unknown): unknown {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth + 1) return level[0];
    level = level.flatMap(node =>
      isMap(node) ? node.items.map(pair => pair.value) : isSeq(node) ? node.items : [],
    );
  }
  return undefined;
}

/** Duplicate keys; the parser's own search compares each key with each other one of its mapping. */
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
  const tooDeep = (position: Position) =>
    new SuiteError([{ file, ...position, path: [], message: `nested deeper than ${maxDepth} levels` }]);
  const deep = nestingIssue(text);
  if (deep !== undefined) throw tooDeep(deep);
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
    // The parser has run out of stack.
    if (error instanceof RangeError) throw tooDeep({ line: 1, column: 1 });
    throw error;
  }
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  const overflow = problems.find(e => e.message.includes('Maximum call stack'));
  if (overflow) throw tooDeep(at(overflow.pos[0]));
  if (problems.length > 0) {
    throw new SuiteError(
      problems.slice(0, 50).map(e => ({ file, ...at(e.pos[0]), path: [], message: `YAML: ${e.message}` })),
    );
  }
  const deepest = deepNode(document.contents);
  if (deepest !== undefined) {
    const offset = isNode(deepest) ? (deepest.range?.[0] ?? 0) : 0;
    throw tooDeep(at(offset));
  }
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const pair of map.items) {
        const message = nameIssue(pair, seen);
        const offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? 0;
        if (message !== undefined) throw new SuiteError([{ file, ...at(offset), path: [], message }]);
      }
      if (map.items.length > maxNames) {
        const message = `a mapping of ${map.items.length} names; at most ${maxNames} are read`;
        throw new SuiteError([{ file, ...at(map.range?.[0] ?? 0), path: [], message }]);
      }
    },
  });
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
  try {
    // maxAliasCount 0 refuses every alias, and so every "billion laughs".
    return { value: document.toJS({ maxAliasCount: 0 }), locate };
  } catch {
    const offset = text.search(/[\s[{,:-]\*/);
    throw new SuiteError([
      {
        file,
        ...at(Math.max(0, offset + 1)),
        path: [],
        message: 'aliases (*name) are not allowed; write the value out',
      },
    ]);
  }
}
