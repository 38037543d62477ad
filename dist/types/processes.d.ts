/** Whether a process of this machine, or of this container, has not ended; one that may not be asked for has not. */
export declare function isAlive(pid: number): boolean;
