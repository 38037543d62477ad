import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { liesBelow } from '../base/index.ts';

/**
 * Whether a file lies below the script's folder by its real path, too: where a link leads out of it, its content would come
 * into the suite, and whoever has the suite would have it.
 */
export function isBeside(folder: string, name: string): boolean {
  const file = path.join(folder, name);
  return existsSync(file) && statSync(file).isFile() && liesBelow(folder, file);
}

/**
 * Files beside a script that it needs, as far as its text tells: modules that it imports, and files whose names stand in
 * it. In order, the script itself left out.
 *
 * @param elsewhere takes each file that is named and lies elsewhere, where a link leads
 */
export function neededFiles(
  folder: string,
  text: string,
  read: (file: string) => string,
  elsewhere: (file: string) => void = () => {},
): string[] {
  const found = new Set<string>();
  const look = (source: string): void => {
    const modules = [...source.matchAll(/^\s*(?:from|import)\s+([\w.]+)/gm)].map(m =>
      (m[1] ?? '').replaceAll('.', '/'),
    );
    const named = [...source.matchAll(/(['"])([^'"\n]{1,200})\1/g)].map(m => m[2] ?? '');
    for (const name of [...modules.flatMap(m => [`${m}.py`, `${m}/__init__.py`]), ...named]) {
      const file = path.normalize(name);
      if (file.startsWith('..') || path.isAbsolute(file) || found.has(file)) continue;
      const whole = path.join(folder, file);
      if (!isBeside(folder, file)) {
        if (existsSync(whole) && statSync(whole).isFile()) elsewhere(file);
        continue;
      }
      found.add(file);
      if (file.endsWith('.py')) look(read(whole));
    }
  };
  look(text);
  return [...found].sort();
}
