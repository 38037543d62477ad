/** What came of one kind of attack. */
export interface Row {
  /** What was attacked and how, as the table says it. */
  readonly attack: string;
  /** How often it was tried; a kind that was tried not once is a loss. */
  readonly tried: number;
  /** One line for each try that was not withstood: a wrong verdict, a crash, a stack trace, a leak, a hang. */
  readonly losses: readonly string[];
  /** What was measured on the way, as in "slowest refusal 12 ms". */
  readonly measured?: string;
}

export interface PartOptions {
  /** As in CI: fewer tries of the same kinds. */
  readonly short: boolean;
  /** Everything random is drawn from it. */
  readonly seed: string;
  readonly say: (line: string) => void;
}

/** One area of attacks; each has a folder or a file of its own in torture/. */
export interface Part {
  /** As --only takes it and as the heading of the table. */
  readonly name: string;
  run(options: PartOptions): Promise<Row[]>;
}
