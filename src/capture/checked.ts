import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileError, liesBelow, UsageError, writeWhole } from '../base/index.ts';
import type { SuiteIssue } from '../suite/index.ts';
import type { Unproven } from './beside.ts';
import { draftSuite } from './draft.ts';
import { keepProofs } from './proofs.ts';
import type { CaptureRequest } from './request.ts';
import { documentText, suiteDocument } from './text.ts';
import type { Draft, NotProven, Watched } from './types.ts';

/** A draft in which the script stands beside those models that do not train as Keras does. */
export async function provenDraft(
  watched: Watched,
  trial: string,
  request: CaptureRequest,
  before: readonly NotProven[],
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<Draft> {
  const draft = await checkedDraft(watched, trial, request, check);
  keepProofs(watched.events, draft, trial);
  // Who does not ask for a proof gets the suite as the last one has left it.
  const found = request.prove === undefined ? before : await request.prove(trial);
  const unproven = new Map(
    draft.fates.flatMap(({ problem, variant, fit }) => {
      const why = found.find(f => f.problem === problem && f.variant === variant)?.why;
      return fit === undefined || why === undefined ? [] : [[fit, why] as const];
    }),
  );
  return unproven.size === 0 ? draft : checkedDraft(watched, trial, request, check, unproven);
}

/** Writes the draft apart and has it checked; models that are refused become programs, and the rest must be right. */
async function checkedDraft(
  watched: Watched,
  trial: string,
  request: CaptureRequest,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
  unproven: Unproven = new Map(),
): Promise<Draft> {
  const refused = new Map<number, string>();
  for (;;) {
    const draft = draftSuite(watched, refused, unproven);
    if (Object.keys(draft.suite.problems).length === 0)
      throw new UsageError(draft.left[0] ?? `${watched.script} trains nothing that a suite could have`);
    mkdirSync(trial, { recursive: true });
    for (const { name, content } of draft.files) writeFileSync(path.join(trial, name), content);
    copyScript(draft, watched, request, trial);
    writeFileSync(path.join(trial, 'suite.yaml'), documentText(suiteDocument(draft.suite, [])));
    const issues = await check(trial);
    if (issues.length === 0) return draft;
    const models = draft.fates.filter(f => f.fit !== undefined && f.obstacle === undefined);
    const found = models.flatMap(f => {
      const mine = issues.find(
        i => i.path[1] === f.problem && (i.path[3] === f.variant || i.path[2] !== 'variants'),
      );
      return mine === undefined ? [] : [[f.fit ?? 0, mine.message] as const];
    });
    if (found.length === 0) {
      const why = issues.map(i => `${i.path.join('.')}: ${i.message}`);
      throw new UsageError(`no suite can be made of ${request.script}: ${why.join('; ')}`);
    }
    for (const [fit, why] of found) refused.set(fit, why);
  }
}

/** The script and what it needs, where a variant runs it. */
export function copyScript(
  { suite }: Draft,
  { started, lines, script }: Watched,
  request: CaptureRequest,
  dir: string,
): void {
  const runs = Object.values(suite.problems).some(p =>
    Object.values(p.variants).some(v => v.command !== undefined),
  );
  if (!runs) return;
  const from = path.dirname(path.resolve(request.script));
  for (const file of started.needs) {
    const to = path.join(dir, started.folder, file);
    if (!isWithin(dir, to))
      throw new FileError(`${path.join(dir, started.folder)} leads elsewhere by a link; remove it`);
    mkdirSync(path.dirname(to), { recursive: true });
    writeWhole(to, file === script ? lines.join('\n') : readFileSync(path.join(from, file)));
  }
}

/** Not for links that lead nowhere, or in a circle. */
function isWithin(folder: string, file: string): boolean {
  try {
    return liesBelow(folder, file);
  } catch {
    return false;
  }
}
