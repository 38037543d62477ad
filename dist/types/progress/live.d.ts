import { type ProgressState } from './state.ts';
/** A table that is drawn over itself; for terminals only. */
export declare class LiveView {
    #private;
    constructor(state: ProgressState, stream: NodeJS.WriteStream, color: boolean);
    draw(): void;
    frame(): string;
    note(line: string): void;
    end(): void;
}
