import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { SuiteError, type SuitePath } from './errors.ts';
import type { Position } from './types.ts';

/** A suite is text that a person wrote; what is larger is data and belongs into a CSV file. */
export const maxSuiteBytes = 2 * 1024 * 1024;
const maxDepth = 64;

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

/** Flow nesting is bounded before the parser sees it, since the parser recurses. */
function nestingIssue(text: string): { line: number; column: number } | undefined {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      line++;
      lineStart = i + 1;
      let indent = 0;
      // "- - - -" nests too: one level a dash.
      for (let j = i + 1; j < text.length && (text[j] === '-' || text[j] === ' ' || text[j] === '?'); j++) {
        if (text[j] !== ' ') indent++;
      }
      if (indent > maxDepth && !/^-+\s*$/.test(text.slice(i + 1, text.indexOf('\n', i + 1) >>> 0))) {
        return { line, column: 1 };
      }
    } else if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    if (depth > maxDepth) return { line, column: i - lineStart + 1 };
  }
  return undefined;
}

/**
 * Parses YAML 1.2 without aliases' expansion, duplicate keys or custom tags.
 *
 * @throws SuiteError with every syntax error and its place.
 */
export function parseSuiteText(file: string, text: string): SuiteDocument {
  const deep = nestingIssue(text);
  if (deep !== undefined) {
    throw new SuiteError([{ file, ...deep, path: [], message: `nested deeper than ${maxDepth} levels` }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    stringKeys: true,
    merge: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    throw new SuiteError(
      problems.slice(0, 50).map(e => ({ file, ...at(e.pos[0]), path: [], message: `YAML: ${e.message}` })),
    );
  }
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== '__proto__') return;
      const position = at(pair.key.range?.[0] ?? 0);
      throw new SuiteError([{ file, ...position, path: [], message: '"__proto__" cannot be a name here' }]);
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
