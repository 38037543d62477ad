/** Whether a process of this machine, or of this container, has not ended; one that may not be asked for has not. */
export declare function isAlive(pid: number): boolean;
/**
 * Ends this process in order, as a termination does, when the one that started it is gone: killed, it can neither pass
 * a signal on nor hand an exit code back. Does nothing in a process that was started without a channel to its parent.
 */
export declare function endWithParent(): void;
