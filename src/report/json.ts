import type { Results } from '../verdict/types.ts';
import { resultsSchema } from './schema.ts';

/**
 * results.json: the same results give the same bytes.
 *
 * @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
 */
export function renderJson(results: Results): string {
  const path: string[] = [];
  const text = JSON.stringify(
    results,
    (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) path.push(`${key} is ${value}`);
      return value;
    },
    1,
  );
  if (path.length > 0)
    throw new Error(`results.json cannot hold what was found: ${path.join(', ')}; please report this`);
  return `${text}\n`;
}

/**
 * Reads results.json back, so that every report can be drawn from it again, byte for byte.
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
  if (parsed.success) return value as Results;
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
