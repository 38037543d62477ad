import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of sitecustomize.py, which Python finds by itself when it stands in PYTHONPATH: beside the bundles it is in
 * `python`, in a checkout one folder up from here.
 */
export function pythonFolder(): string {
  const places = ['python', '../python'].map(place => fileURLToPath(new URL(place, import.meta.url)));
  const found = places.find(place => existsSync(`${place}/sitecustomize.py`));
  if (found === undefined) throw new Error(`sitecustomize.py is missing from ${places.join(' and ')}`);
  return found;
}
