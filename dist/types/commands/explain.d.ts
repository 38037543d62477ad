/**
 * A message for the person who reads it, and the exit code that belongs to what was thrown.
 *
 * @param say takes the message line by line
 */
export declare function explain(error: unknown, say: (line: string) => void): number;
