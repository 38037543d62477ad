import { HttpClient } from '@actions/http-client';
import { messageOf, version } from '../base/index.ts';

/** GitHub answered a request with an error. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Where a server answers: on GitHub Enterprise Server the two lie at addresses of their own. */
export interface Addresses {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** The few calls of GitHub's API that the action makes, with the runner's proxy settings. */
export class Api {
  readonly #client: HttpClient;
  readonly #url: string;
  readonly #graphql: string;

  /** @param token may be empty: what is public can be read all the same */
  constructor({ apiUrl, graphqlUrl }: Addresses, token: string) {
    this.#url = apiUrl.replace(/\/+$/, '');
    this.#graphql = graphqlUrl;
    this.#client = new HttpClient(`seedgate/${version}`, undefined, {
      socketTimeout: 30_000,
      allowRetries: true,
      maxRetries: 2,
      headers: {
        'x-github-api-version': '2022-11-28',
        ...(token !== '' && { authorization: `Bearer ${token}` }),
      },
    });
  }

  /** @throws ApiError for a status other than 2xx */
  async json<T>(verb: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<T> {
    const accept = 'application/vnd.github+json';
    return JSON.parse(await this.#send(verb, `${this.#url}${path}`, accept, body)) as T;
  }

  /** @throws ApiError for a status other than 2xx; a query's own errors come with the answer */
  async graphql<T>(query: string): Promise<T> {
    return JSON.parse(await this.#send('POST', this.#graphql, 'application/json', { query })) as T;
  }

  /** A file's text. @throws ApiError */
  raw(path: string): Promise<string> {
    return this.#send('GET', `${this.#url}${path}`, 'application/vnd.github.raw+json');
  }

  async #send(verb: string, address: string, accept: string, body?: unknown): Promise<string> {
    const response = await this.#client.request(
      verb,
      address,
      body === undefined ? null : JSON.stringify(body),
      { accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
    );
    const text = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status >= 200 && status < 300) return text;
    throw new ApiError(status, `${verb} ${new URL(address).pathname} was answered ${status}${reason(text)}`);
  }
}

/** Why GitHub has refused to write something. @param needs the permission that it takes */
export function explainRefusal(error: unknown, needs: string, fork: boolean): string {
  if (!(error instanceof ApiError && [401, 403, 404].includes(error.status))) return messageOf(error);
  return fork
    ? `a pull request from a fork may only read (${error.message}); the report is in the job summary`
    : `the token needs ${needs} (${error.message}); the report is in the job summary`;
}

function reason(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? `: ${message}` : '';
  } catch {
    return '';
  }
}
