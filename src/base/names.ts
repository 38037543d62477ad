/**
 * A name as a suite may have it: lower-case letters, digits, and single hyphens between them, 50 at most.
 *
 * @param text a title, a column, a file's name, a word of a program's
 * @param otherwise what it is called when nothing of that is left
 */
export function idOf(text: string, otherwise: string): string {
  const id = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  // Every object of JavaScript has a property of that name, so that no suite may have it.
  return id === '' || id === 'constructor' ? otherwise : id;
}

/** Hands out names, each once: of two that want one the later gets a number. */
export class Names {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}-${i}`;
    this.#taken.add(name);
    return name;
  }
}
