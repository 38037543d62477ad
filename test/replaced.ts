/** What is put in place of what, once or, by a pattern with the flag g, everywhere. */
export type Replacement = readonly [from: string | RegExp, to: string];

/**
 * A fixture's text with pieces of it replaced, one after the other.
 *
 * @throws Error when a piece is not there: the test would go on with the fixture as it was, and pass for another reason
 */
export function replaced(text: string, ...replacements: readonly Replacement[]): string {
  return replacements.reduce((before, [from, to]) => {
    const there = typeof from === 'string' ? before.includes(from) : before.search(from) >= 0;
    if (!there) throw new Error(`the fixture does not hold ${from}`);
    // A function, since "$&" in a string would stand for something.
    return before.replace(from, () => to);
  }, text);
}
