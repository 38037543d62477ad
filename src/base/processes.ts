import { systemCode } from './errors.ts';

/**
 * Whether a process of this machine, or of this container, still runs. A process that this one may not send signals
 * to does.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/**
 * Ends this process in order, as a termination does, when the one that started it is gone: killed, it can neither pass
 * a signal on nor hand an exit code back. Does nothing in a process that was started without a channel to its parent.
 */
export function endWithParent(): void {
  const end = () => void process.kill(process.pid, 'SIGTERM');
  const { channel, connected } = process;
  // The parent was gone before this process had loaded its modules.
  if (connected === false) end();
  if (channel === undefined) return;
  process.on('disconnect', end);
  // An open channel to the parent would keep this process alive when its work is done.
  channel.unref();
}

/**
 * Lets this process go on when nobody reads its output any more, as with `seedgate run … | head -1`: what it does is
 * worth more than what it says of it, and it ends with its own exit code. Any other failure to write is said on stderr.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
      const code = systemCode(error);
      // A terminal that is closed gives EIO.
      if (code === 'EPIPE' || code === 'EIO' || stream === process.stderr) return;
      process.stderr.write(`standard output cannot be written to (${code ?? error.message})\n`);
    });
  }
}
