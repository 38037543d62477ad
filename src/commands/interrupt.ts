/** Runs what a Ctrl-C is to end in order. */
export async function interruptible(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const release = onInterrupt(() => stop.abort());
  try {
    return await work(stop.signal);
  } finally {
    release();
  }
}

/** One Ctrl-C may come twice, from the terminal and from npm; what comes within this many milliseconds is the same one. */
const sameInterrupt = 300;

/** Calls back at the first Ctrl-C or termination; a later second one ends the process as usual. */
function onInterrupt(stop: () => void): () => void {
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  const release = () => {
    for (const signal of signals) process.off(signal, handle);
  };
  const handle = () => {
    setTimeout(release, sameInterrupt).unref();
    stop();
  };
  for (const signal of signals) process.on(signal, handle);
  return release;
}
