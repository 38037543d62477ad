import { readFileSync } from 'node:fs';

/** The pull request that a job is about. */
export interface PullRequest {
  readonly number: number;
  /** Commits that it is based on, and that it ends with. */
  readonly base: string;
  readonly head?: string;
  readonly fork: boolean;
  /** What it says of itself, as it was when the event happened. */
  readonly text?: Said;
}

/** What a pull request says of itself. */
export interface Said {
  readonly author: string;
  /** Whether its author belongs to the repository, and is not merely somebody who has a proposal. */
  readonly trusted: boolean;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What the action knows of the job it runs in. */
export interface Job {
  readonly workspace: string;
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workflow: string;
  readonly job: string;
  /** Tells this attempt of this run from all others. */
  readonly attempt: string;
  /** The commit that is looked at. */
  readonly commit: string;
  readonly runUrl?: string;
  readonly pullRequest?: PullRequest;
  /** Commit that a merge queue puts its changes on. */
  readonly queueBase?: string;
}

/** A pull request as GitHub describes it, in an event and over its API alike. */
export interface PullPayload {
  readonly number?: unknown;
  readonly base?: { readonly sha?: unknown };
  readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
  readonly author_association?: unknown;
  readonly labels?: unknown;
}

interface Payload {
  readonly pull_request?: PullPayload;
  readonly merge_group?: { readonly base_sha?: unknown };
}

/** Reads the job from the runner's variables and the event's file; what is not there is left out. */
export function readJob(env: NodeJS.ProcessEnv): Job {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const { pull_request: pull, merge_group: queue } = readPayload(env.GITHUB_EVENT_PATH);
  const runId = env.GITHUB_RUN_ID;
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const head = pull?.head?.sha;
  return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    repository,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/+$/, '')}/graphql`,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    attempt: `${runId ?? '0'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`,
    commit: isCommit(head) ? head : (env.GITHUB_SHA ?? ''),
    ...(runId && {
      runUrl: `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}/actions/runs/${runId}`,
    }),
    ...(typeof pull?.number === 'number' &&
      isCommit(pull.base?.sha) && {
        pullRequest: {
          number: pull.number,
          base: pull.base.sha,
          ...(isCommit(head) && { head }),
          // The head's repository is null when the fork has been deleted.
          fork: pull.head?.repo?.full_name !== repository,
          text: saidIn(pull),
        },
      }),
    ...(isCommit(queue?.base_sha) && { queueBase: queue.base_sha }),
  };
}

/** Who belongs to a repository; a `CONTRIBUTOR` is anybody of whom something was merged. */
const insiders: readonly unknown[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** What a pull request says of itself. */
export function saidIn(pull: PullPayload): Said {
  const labels = Array.isArray(pull.labels) ? (pull.labels as readonly unknown[]) : [];
  const nameOf = (label: unknown) => (label as { readonly name?: unknown } | null)?.name;
  const login = pull.user?.login;
  return {
    author: typeof login === 'string' ? login : 'somebody',
    trusted: insiders.includes(pull.author_association),
    body: typeof pull.body === 'string' ? pull.body : '',
    labels: labels.map(nameOf).filter(name => typeof name === 'string'),
  };
}

const isCommit = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

function readPayload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof payload === 'object' && payload !== null ? (payload as Payload) : {};
  } catch {
    // Not every runner writes an event's file; without it, what it would have said is unknown.
    return {};
  }
}
