import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the program as one that was called wrongly, with a sentence in place of a stack. */
export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** The options that a program of this repository was called with; ends it when they are none of its own. */
export function optionsOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>>['values'] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    // The library's own sentence names the argument, and what it would have to be.
    return refuse((error as Error).message);
  }
}
