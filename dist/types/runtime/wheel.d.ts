import { type ExecOptions } from './exec.ts';
import { type Pin } from './pins.ts';
/**
 * Has pip download the pinned wheel, so that a user's mirrors, proxies and offline wheel folders are
 * used as configured. pip refuses any other content than the pinned one.
 *
 * @returns the wheel's path
 * @throws RuntimeError by what is missing: python, pip, the network, the right content
 */
export declare function downloadWheel(pin: Pin, folder: string, options: ExecOptions): Promise<string>;
/** @throws RuntimeError when python3 or its pip is missing */
export declare function requirePip(env: NodeJS.ProcessEnv): Promise<string>;
