import { messageOf } from '../base/index.ts';
import { type Allowance, faultOfAllowance } from '../verdict/index.ts';
import { Api } from './api.ts';
import { type Job, type PullPayload, type Said, saidIn } from './event.ts';

/** What a pull request accepts, and what of it counts for nothing, as sentences. */
export interface Accepted {
  readonly allow: readonly Allowance[];
  readonly notes: readonly string[];
}

/** A line of its text, on its own, as an entry of a list or as code; or a label. */
const line = /^[ \t]*(?:[-*][ \t]+)?`{0,3}[ \t]*seedgate:[ \t]*allow[ \t]+([^\s`]+)[ \t]*`{0,3}[ \t]*$/gim;
/** A label that lets the lines count that somebody from outside has written. */
const letsCount = 'seedgate: accept';

/**
 * What the pull request's text and labels accept. Its author's lines count if the author belongs to the repository; those of
 * anybody else only with the label `seedgate: accept`, which takes the right to triage. A label `seedgate: allow NAME`
 * counts by itself.
 */
export async function acceptance(job: Job, token: string): Promise<Accepted> {
  const { pullRequest: pull } = job;
  if (pull?.text === undefined) return { allow: [], notes: [] };
  const api = new Api(job, token);
  const { said, unasked } = await nowSaid(api, job, pull.text, pull.number);
  const written = [...said.body.matchAll(line)].map(m => m[1] ?? '');
  const accepting = said.labels.find(label => label.trim().toLowerCase() === letsCount);
  const labelled = said.labels.flatMap(label =>
    [...label.matchAll(line)].map(m => ({ label, name: m[1] ?? '' })),
  );
  const by =
    labelled.length > 0 || accepting !== undefined ? await labellers(api, job, pull.number) : new Map();
  const who = (label: string) => `${by.get(label) ? `@${by.get(label)} by` : ''} the label "${label}"`.trim();
  const counts = said.trusted || accepting !== undefined;
  const text = `@${said.author} in the text of the pull request`;
  const all = [
    ...(counts ? written : []).map(name => ({
      name,
      by: said.trusted || accepting === undefined ? text : `${text}, with ${who(accepting)}`,
    })),
    ...labelled.map(({ label, name }) => ({ name, by: who(label) })),
  ];
  const wrong = all.flatMap(({ name, by: place }) => {
    const fault = faultOfAllowance(name);
    return fault === undefined ? [] : [`"seedgate: allow ${name}" (${place}) ${fault}`];
  });
  const ignored =
    counts || written.length === 0
      ? []
      : [
          `@${said.author} does not belong to the repository, so "seedgate: allow" in the text of the pull request counts only with the label "${letsCount}"`,
        ];
  return {
    allow: all.filter(a => faultOfAllowance(a.name) === undefined),
    notes: [...wrong, ...ignored, ...unasked],
  };
}

/** What it says at this moment: an event that is run again tells what was said then. */
async function nowSaid(
  api: Api,
  { repository, attempt }: Job,
  then: Said,
  number: number,
): Promise<{ said: Said; unasked: string[] }> {
  try {
    const said = saidIn(await api.json<PullPayload>('GET', `/repos/${repository}/pulls/${number}`));
    return { said, unasked: [] };
  } catch (error) {
    // A token that may not read pull requests, or no network: what the event says is there. Whoever has edited the text and
    // run the job again would wait for it in vain.
    const note = `run again, but the pull request cannot be asked what it says by now (${messageOf(error)}), so what it said at first counts; the job needs the permission pull-requests: read`;
    return { said: then, unasked: attempt.endsWith('-1') ? [] : [note] };
  }
}

/** Who has put each label, as far as GitHub tells. */
async function labellers(api: Api, { repository }: Job, number: number): Promise<Map<string, string>> {
  interface Happened {
    readonly event?: string;
    readonly label?: { readonly name?: string };
    readonly actor?: { readonly login?: string } | null;
  }
  const found = new Map<string, string>();
  try {
    const events = await api.json<Happened[]>(
      'GET',
      `/repos/${repository}/issues/${number}/events?per_page=100`,
    );
    for (const { event, label, actor } of events)
      if (event === 'labeled' && label?.name && actor?.login) found.set(label.name, actor.login);
  } catch {
    // The label counts whoever put it; only who it was is not known then.
  }
  return found;
}
