/** What is put in place of what, once or, by a pattern with the flag g, everywhere. */
export type Replacement = readonly [from: string | RegExp, to: string];

/**
 * A fixture's text with pieces of it replaced, one after the other.
 *
 * @throws Error when a piece is not there: the test would go on with the fixture as it was, and pass for another reason
 */
export function replaced(text: string, ...replacements: readonly Replacement[]): string {
  return replacements.reduce((before, [from, to]) => {
    // A function, since "$&" in a string would stand for something.
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`the fixture does not hold ${from}, or holds ${to} there already`);
    return after;
  }, text);
}
