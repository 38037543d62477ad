export type RuntimeErrorCode =
  | 'platform'
  | 'python'
  | 'pip'
  | 'compiler'
  | 'network'
  | 'hash'
  | 'wheel'
  | 'disk'
  | 'folder'
  | 'libraries'
  | 'package'
  | 'load';

/** Why this machine cannot train, and what to do about it. Commands end with exit code 3. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
  readonly code: RuntimeErrorCode;
  readonly remedy: string;

  constructor(code: RuntimeErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
