import type { ScriptRequest } from './run.ts';
import type { NotProven } from './types.ts';

export interface CaptureRequest extends ScriptRequest {
  /** The suite's folder; suites/NAME when left out, after the script. */
  readonly out?: string | undefined;
  /** Whether nothing is written, and only said where the script and the suite that is there have parted. */
  readonly check?: boolean | undefined;
  /** Folder in which Python environments are kept; without it none is made. */
  readonly cache?: string | undefined;
  /** Repeats the first steps of a suite's models; those that are not Keras' are run by the script as well. */
  readonly prove?: ((folder: string) => Promise<readonly NotProven[]>) | undefined;
  /** Told what takes long. */
  readonly tell?: ((line: string) => void) | undefined;
}
