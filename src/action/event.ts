import { readFileSync } from 'node:fs';

/** What the action knows of the job it runs in. */
export interface Job {
  readonly workspace: string;
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly workflow: string;
  readonly job: string;
  /** Tells this attempt of this run from all others. */
  readonly attempt: string;
  readonly runUrl?: string;
  readonly pullRequest?: { readonly number: number; readonly base: string; readonly fork: boolean };
  /** Commit that a merge queue puts its changes on. */
  readonly queueBase?: string;
}

interface Payload {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly base?: { readonly sha?: unknown };
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
  };
  readonly merge_group?: { readonly base_sha?: unknown };
}

/** Reads the job from the runner's variables and the event's file; what is not there is left out. */
export function readJob(env: NodeJS.ProcessEnv): Job {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const { pull_request: pull, merge_group: queue } = payload;
  const runId = env.GITHUB_RUN_ID;
  return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    repository,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    attempt: `${runId ?? '0'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`,
    ...(runId && {
      runUrl: `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}/actions/runs/${runId}`,
    }),
    ...(typeof pull?.number === 'number' &&
      isCommit(pull.base?.sha) && {
        pullRequest: {
          number: pull.number,
          base: pull.base.sha,
          // The head's repository is null when the fork has been deleted.
          fork: pull.head?.repo?.full_name !== repository,
        },
      }),
    ...(isCommit(queue?.base_sha) && { queueBase: queue.base_sha }),
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
