// jsfive has no types of its own; here is what is used of it.
declare module 'jsfive' {
  export class Group {
    readonly keys: string[];
    readonly attrs: Readonly<Record<string, unknown>>;
    /** @throws string or Error */
    get(name: string): Group | Dataset | null;
  }
  export class File extends Group {
    constructor(bytes: ArrayBuffer, name?: string);
  }
  export class Dataset {
    readonly shape: number[];
    /** As NumPy has it, `<f4`; a list for texts. */
    readonly dtype: unknown;
    readonly value: unknown;
  }
}
