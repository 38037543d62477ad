import { createHash } from 'node:crypto';
import type { Results } from '../verdict/index.ts';
import { resultsSchema } from './schema/index.ts';

/**
 * results.json: the same results give the same bytes.
 *
 * @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
 */
export function renderJson(results: Results): string {
  const text = JSON.stringify(results, undefined, 1);
  // To ask for each of a million numbers takes longer than all the rest, and is needed only where there is a null.
  if (text.includes('null')) requireFinite(results);
  return `${text.slice(0, -endOfBody.length)},\n "digest": "${digestOf(text)}"${endOfBody}\n`;
}

/** @throws Error that names the numbers which are not finite */
function requireFinite(results: Results): void {
  const path: string[] = [];
  JSON.stringify(results, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) path.push(`${key} is ${value}`);
    return value;
  });
  if (path.length > 0)
    throw new Error(`results.json cannot hold what was found: ${path.join(', ')}; please report this`);
}

const endOfBody = '\n}';
const tail = /,\n "digest": "([0-9a-f]{64})"\n\}\n?$/;
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Whether the text is as `renderJson` wrote it; undefined when it has no digest. Line ends may have become CRLF on the way. The
 * digest guards against accident (flipped bits, a slip in an editor); it is not a signature.
 */
export function isIntact(text: string): boolean | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const found = tail.exec(plain);
  if (!found) return plain.includes('"digest"') ? false : undefined;
  return digestOf(`${plain.slice(0, found.index)}${endOfBody}`) === found[1];
}

/**
 * Reads results.json back, and checks its digest where it has one, so that every report can be drawn from it again, byte for byte.
 *
 * @throws Error that names the path of everything that is not as it should be, five at most
 */
export function parseResults(text: string): Results {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON (${(error as Error).message}); run seedgate again to have it written anew`);
  }
  const parsed = resultsSchema.safeParse(value);
  if (parsed.success) {
    if (isIntact(text) === false)
      throw new Error('was changed after it was written: its digest does not fit; run seedgate again');
    const { digest: _, ...results } = value as Results & { digest?: string };
    return results;
  }
  const { issues } = parsed.error;
  const lines = issues.slice(0, 5).map(issue => `${formatPath(issue.path)}: ${issue.message}`);
  if (issues.length > 5) lines.push(`and ${issues.length - 5} more`);
  throw new Error(`was not written by this version of seedgate:\n${lines.map(l => `  ${l}`).join('\n')}`);
}

/** `suites[0].problems[2].id` */
function formatPath(path: readonly PropertyKey[]): string {
  const text = path.map(p => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`)).join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}
