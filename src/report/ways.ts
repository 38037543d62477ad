import type { Results } from '../verdict/index.ts';
import { allowanceFor, formatPair } from '../verdict/index.ts';

/** Where a message is read: what can be done about it has other words there. */
export type Place = 'command line' | 'workflow' | 'pull request';

/** How a difference to the baseline is accepted in the text of a pull request. */
const acceptanceLine = (name: string): string => `seedgate: allow ${name}`;

const mostNamed = 12;

/**
 * What to do about differences to the baseline that fail the gate, if they are meant: sentences in the words of the place,
 * the names among them as they are to be written; and where all of them were accepted, that the baseline has to follow.
 *
 * @param folder of the run
 * @param file of the baseline, as a person would write it; undefined when there is none to be made anew
 */
export function waysOut(results: Results, place: Place, folder: string, file: string | undefined): string[] {
  const failing = results.findings.filter(f => f.effect === 'fails').flatMap(f => allowanceFor(f) ?? []);
  if (failing.length === 0) return file === undefined ? [] : following(results, folder, file);
  const lax = failing.some(name => name.startsWith('lax-baseline'));
  const names = shortened(failing);
  const renew = `seedgate baseline ${folder} --write ${file}`;
  const next = lax
    ? `The baseline that this change brings asks for less than its own commit gives; make it anew: ${renew}.`
    : `Once it is accepted, the baseline has to follow: ${renew}, and commit it.`;
  const how: Readonly<Record<Place, string[]>> = {
    'command line': [`If this is meant, accept it by name: ${names.map(n => `--allow ${n}`).join(' ')}`],
    workflow: ["If this is meant, accept it in the step's input allow, one a line:", ...names],
    'pull request': [
      'If this is meant, accept it with a line in the text of the pull request, one for each:',
      ...names.map(acceptanceLine),
      "or in the step's input allow, and run the job again.",
    ],
  };
  return [...how[place], ...(file === undefined ? [] : [next])];
}

/** What is to be done where all that differs was accepted: the baseline knows nothing of it. */
function following(results: Results, folder: string, file: string): string[] {
  if (results.baseline === undefined || results.findings.every(f => f.allowed === undefined)) return [];
  return [
    `What is accepted passes here alone. The baseline has to follow, or what comes after this is held to the old values: seedgate baseline ${folder} --write ${file}, and commit it.`,
  ];
}

/** Where there are many of one kind, the kind alone: `new-experiment` in place of thirty names. */
function shortened(names: readonly string[]): string[] {
  const all = [...new Set(names)];
  if (all.length <= mostNamed) return all;
  const kind = (name: string) => name.split(':')[0] ?? name;
  return [...new Set(all.map(kind))];
}

/** Differences that somebody has accepted: what, by whom, and where there are numbers, the old and the new one. */
export function acceptedRows(results: Pick<Results, 'findings'>): string[][] {
  return results.findings.flatMap((f): string[][] => {
    if (f.allowed === undefined) return [];
    const [old, now] =
      f.kind === 'change' && f.probe !== undefined ? formatPair(f.median.before, f.median.after) : ['', ''];
    return [[allowanceFor(f) ?? f.id, f.allowed.by, old, now, f.says]];
  });
}
