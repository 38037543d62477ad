import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly id: string;
  data: Buffer;
  whole: boolean;
}

interface Note {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

interface Check {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly title: string;
  /** Remarks by request. */
  readonly requests: (readonly Remark[])[];
}

interface Remark {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

/**
 * A stand-in for what the action speaks to, on this machine: the cache service (its second protocol, with uploads as
 * Azure's blob store takes them) and the few calls of GitHub's API. It holds what it is given, as the real ones do.
 */
export class GitHub {
  readonly entries: Entry[] = [];
  readonly comments: Note[] = [];
  /** Check runs; the remarks of all requests for one are together. */
  readonly checks: Check[] = [];
  readonly files = new Map<string, string>();
  /** The pull request as it is now; without it none can be read. */
  pull: unknown;
  /** Names of the files that it changes, and what has happened to it. */
  changed: readonly string[] = [];
  happened: readonly unknown[] = [];
  /** Each request as `VERB path`. */
  readonly requests: string[] = [];
  /** Whose the token is. */
  viewer = 'github-actions[bot]';
  /** The token of a fork's pull request: reads are answered, writes are refused. */
  readOnly = false;
  #server: Server | undefined;
  #blocks = new Map<string, Buffer>();

  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status = 200, body = '', headers = {} }) => {
        response.writeHead(status, headers);
        response.end(body);
      });
    });
    await new Promise<void>(done => this.#server?.listen(0, '127.0.0.1', done));
    return this;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  get url(): string {
    const address = this.#server?.address() as AddressInfo | null | undefined;
    return `http://127.0.0.1:${address?.port ?? 0}`;
  }

  /** The variables by which a job finds them. */
  get env(): NodeJS.ProcessEnv {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      GITHUB_API_URL: this.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/papers',
    };
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(`${request.method} ${url.pathname}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (url.pathname.startsWith('/twirp/')) return this.#cache(url, JSON.parse(body.toString()));
    if (url.pathname.startsWith('/blob/')) return this.#blob(request, url, body);
    return this.#api(request.method ?? '', url, body.toString());
  }

  #cache(url: URL, ask: Record<string, string> & { restore_keys?: string[] }): Answer {
    const { key = '', version = '' } = ask;
    const same = this.entries.filter(e => e.whole && e.version === version);
    const call = url.pathname.split('/').at(-1);
    if (call === 'GetCacheEntryDownloadURL') {
      const fits = (wanted: string) => same.filter(e => e.key.startsWith(wanted)).at(-1);
      const found = same.find(e => e.key === key) ?? (ask.restore_keys ?? []).map(fits).find(e => e);
      return json(
        found
          ? {
              ok: true,
              signed_download_url: `${this.url}/blob/${found.id}?sig=secret`,
              matched_key: found.key,
            }
          : { ok: false },
      );
    }
    if (call === 'CreateCacheEntry') {
      if (this.readOnly || same.some(e => e.key === key)) return json({ ok: false });
      const id = `${this.entries.length}`;
      this.entries.push({ key, version, id, data: Buffer.alloc(0), whole: false });
      return json({ ok: true, signed_upload_url: `${this.url}/blob/${id}?sig=secret` });
    }
    const entry = this.entries.find(e => e.key === key && e.version === version);
    if (entry) entry.whole = true;
    return json({ ok: entry !== undefined, entry_id: `${Number(entry?.id) + 1}` });
  }

  #blob(request: IncomingMessage, url: URL, body: Buffer): Answer {
    const entry = this.entries.find(e => e.id === url.pathname.split('/').at(-1));
    if (entry === undefined) return { status: 404 };
    if (request.method === 'PUT') {
      const kind = url.searchParams.get('comp');
      if (kind === 'block') this.#blocks.set(url.searchParams.get('blockid') ?? '', body);
      else if (kind === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(m => m[1] ?? '');
        entry.data = Buffer.concat(ids.map(id => this.#blocks.get(id) ?? Buffer.alloc(0)));
      } else entry.data = body;
      return { status: 201, headers: { etag: '"1"', 'last-modified': new Date(0).toUTCString() } };
    }
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    const length = `${entry.data.length}`;
    if (!range)
      return { headers: { 'content-length': length }, body: request.method === 'HEAD' ? '' : entry.data };
    const part = entry.data.subarray(Number(range[1]), Number(range[2]) + 1);
    return {
      status: 206,
      body: part,
      headers: { 'content-range': `bytes ${range[1]}-${range[2]}/${length}` },
    };
  }

  #api(verb: string, url: URL, body: string): Answer {
    const refused = {
      status: 403,
      body: JSON.stringify({ message: 'Resource not accessible by integration' }),
    };
    if (url.pathname.endsWith('/graphql')) return json({ data: { viewer: { login: this.viewer } } });
    const file = /\/contents\/(.+)$/.exec(url.pathname);
    if (file) {
      const text = this.files.get(`${url.searchParams.get('ref')}:${decodeURIComponent(file[1] ?? '')}`);
      return text === undefined ? notFound : { body: text };
    }
    const commit = /\/commits\/(.+)$/.exec(url.pathname);
    if (commit) return [...this.files.keys()].some(k => k.startsWith(`${commit[1]}:`)) ? json({}) : notFound;
    if (/\/pulls\/\d+$/.test(url.pathname)) return this.pull === undefined ? notFound : json(this.pull);
    if (/\/compare\//.test(url.pathname))
      return json({ files: this.changed.map(filename => ({ filename })) });
    if (/\/issues\/\d+\/events$/.test(url.pathname)) return json(this.happened);
    if (verb === 'GET') {
      const page = Number(url.searchParams.get('page') ?? '1');
      return json(this.comments.slice((page - 1) * 100, page * 100));
    }
    if (this.readOnly) return refused;
    if (/\/check-runs(\/\d+)?$/.test(url.pathname)) return this.#check(verb, url, body);
    const text = (JSON.parse(body) as { body: string }).body;
    if (verb === 'POST') {
      const user = { login: this.viewer, type: this.viewer.endsWith('[bot]') ? 'Bot' : 'User' };
      const id = this.comments.length + 1;
      this.comments.push({ id, body: text, user });
      return json({ id, html_url: addressOf(id) }, 201);
    }
    const mine = this.comments.find(c => c.id === Number(url.pathname.split('/').at(-1)));
    if (mine === undefined) return notFound;
    mine.body = text;
    return json({ id: mine.id, html_url: addressOf(mine.id) });
  }

  #check(verb: string, url: URL, body: string): Answer {
    const { output, ...asked } = JSON.parse(body) as Asked;
    // As GitHub does: it takes no more than fifty remarks a request.
    if (output.annotations.length > 50) return { status: 422, body: '{"message":"Validation Failed"}' };
    if (verb === 'POST') {
      const { name, head_sha, conclusion } = asked;
      this.checks.push({ name, head_sha, conclusion, title: output.title, requests: [output.annotations] });
      const id = this.checks.length;
      return json({ id, html_url: `https://github.com/octo/papers/runs/${id}` }, 201);
    }
    const check = this.checks[Number(url.pathname.split('/').at(-1)) - 1];
    if (check === undefined) return notFound;
    check.requests.push(output.annotations);
    return json({});
  }
}

interface Asked {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly annotations: readonly Remark[] };
}

interface Answer {
  readonly status?: number;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
}

const addressOf = (id: number) => `https://github.com/octo/papers/pull/7#issuecomment-${id}`;
const notFound: Answer = { status: 404, body: JSON.stringify({ message: 'Not Found' }) };
const json = (value: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
