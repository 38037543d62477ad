/** Cores that runs share: a run takes all that it needs at once, in the order in which runs asked. */
export class Slots {
  #free: number;
  readonly #waiting: { readonly count: number; readonly go: () => void }[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Waits for so many; there must not be more asked for than there are in all. */
  take(count: number): Promise<void> {
    return new Promise(resolve => {
      this.#waiting.push({ count, go: resolve });
      this.#serve();
    });
  }

  give(count: number): void {
    this.#free += count;
    this.#serve();
  }

  #serve(): void {
    for (
      let first = this.#waiting[0];
      first !== undefined && first.count <= this.#free;
      first = this.#waiting[0]
    ) {
      this.#waiting.shift();
      this.#free -= first.count;
      first.go();
    }
  }
}
