/** Something was asked for in a way that cannot work; commands end with exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A file or folder that cannot be what it is used for; the message says what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** What the system names an error by, such as ENOENT; undefined for what is no error of the system. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What a thrown thing says of itself; anything can be thrown, also what is no Error. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === 'string') return thrown;
  try {
    return JSON.stringify(thrown) ?? String(thrown);
  } catch {
    return String(thrown);
  }
}
