import { z } from 'zod';
import type { Results } from '../verdict/types.ts';

/** results.json: the same results give the same bytes. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(results, null, 1)}\n`;
}

/** What the reports rely on; the parts that they only show are looked at when they are shown. */
const shape = z.looseObject({
  format: z.literal(1),
  seedgate: z.string(),
  engine: z.enum(['compiled', 'eager']),
  suites: z.array(
    z.looseObject({
      name: z.string(),
      file: z.string(),
      hash: z.string(),
      seeds: z.array(z.int()),
      problems: z.array(
        z.looseObject({ id: z.string(), experiments: z.array(z.looseObject({ id: z.string() })) }),
      ),
      claims: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
  gate: z.looseObject({ passed: z.boolean(), failures: z.array(z.string()), warnings: z.array(z.string()) }),
  environments: z.array(z.looseObject({ fingerprint: z.string() })),
  cost: z.looseObject({ runs: z.int(), wallSeconds: z.number() }),
});

/**
 * Reads results.json back.
 *
 * @throws Error that names the path that is not as it should be
 */
export function parseResults(text: string): Results {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is not JSON; run seedgate again to have it written anew');
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `${issue?.path.join('.') || 'the file'}: ${issue?.message}; it was not written by this version of seedgate`,
    );
  }
  return value as Results;
}
