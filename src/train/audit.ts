/** What a training drew from, as an audit sees it. */
export interface DrawAudit {
  /** Calls of Math.random, which no seed reaches. */
  readonly unseeded: number;
  /** Streams that were opened. */
  readonly streams: number;
  /** Names of streams that were opened more than once: their draws repeat. */
  readonly repeated: readonly string[];
}

let opened: Map<string, number> | undefined;

/** Called with the full name of every stream that is opened; does nothing unless an audit is on. */
export function noteStream(name: string): void {
  if (opened !== undefined) opened.set(name, (opened.get(name) ?? 0) + 1);
}

/** Watches every draw while `work` runs. */
export async function auditDraws<T>(work: () => Promise<T>): Promise<{ result: T; audit: DrawAudit }> {
  const streams = new Map<string, number>();
  opened = streams;
  const random = Math.random;
  let unseeded = 0;
  Math.random = () => {
    unseeded++;
    return random();
  };
  try {
    const result = await work();
    const repeated = [...streams].filter(([, n]) => n > 1).map(([name]) => name);
    return { result, audit: { unseeded, streams: streams.size, repeated } };
  } finally {
    Math.random = random;
    opened = undefined;
  }
}
