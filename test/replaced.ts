/**
 * A fixture's text with a piece of it replaced.
 *
 * @throws Error when the piece is not there: the test would go on with the fixture as it was, and pass for another reason
 */
export function replaced(text: string, from: string | RegExp, to: string): string {
  // A function, since "$&" in a string would stand for something.
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`the fixture does not hold ${from}, or holds ${to} there already`);
  return changed;
}
