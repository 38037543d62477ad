/** Where text goes: all that a command says to people or programs goes through one of these. */
export interface Output {
  write(text: string): void;
  /** Whether text may be coloured. */
  readonly color?: boolean;
  /** Columns of the terminal; undefined for a file or a pipe. */
  readonly width?: number | undefined;
  /** The terminal that it is, for what is drawn over itself. */
  readonly terminal?: NodeJS.WriteStream | undefined;
}

/** Where a command reads from and writes to. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
}

/** This process's own. */
export function processIo(): Io {
  const { env } = process;
  return { stdout: outputOf(process.stdout, env), stderr: outputOf(process.stderr, env), env };
}

function outputOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Output {
  return {
    write: text => void stream.write(text),
    color: wantsColor(stream, env),
    // Asked for when it is needed: a window may change.
    get width() {
      return stream.columns;
    },
    terminal: stream.isTTY ? stream : undefined,
  };
}

/** Whether colour may be written to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
function wantsColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
