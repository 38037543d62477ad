/**
 * What of PyPI's packages is known to have a module, in the versions that seedgate is tried with: what a script imports of
 * these can be brought.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  keras: ['keras==3.15.1', 'tensorflow-cpu==2.21.0'],
  tensorflow: ['keras==3.15.1', 'tensorflow-cpu==2.21.0'],
  tf_keras: ['tf-keras==2.21.0', 'tensorflow-cpu==2.21.0'],
  numpy: ['numpy'],
  pandas: ['pandas'],
  scipy: ['scipy'],
  sklearn: ['scikit-learn'],
  matplotlib: ['matplotlib'],
  seaborn: ['seaborn'],
  PIL: ['pillow'],
  cv2: ['opencv-python-headless'],
  h5py: ['h5py'],
  tqdm: ['tqdm'],
  requests: ['requests'],
  statsmodels: ['statsmodels'],
};

/** The modules that a script's text imports by name. */
export function importsOf(text: string): string[] {
  const found = text
    .split('\n')
    .flatMap(line => /^\s*(?:from\s+(\w+)[\w.]*\s+import\b|import\s+(.+))/.exec(line)?.slice(1) ?? [])
    .filter(part => part !== undefined)
    .flatMap(part => part.split(',').map(name => /^\s*(\w+)/.exec(name)?.[1] ?? ''));
  return [...new Set(found.filter(Boolean))];
}

/**
 * The packages that have a script's modules, as pip takes them.
 *
 * @param keras version of Keras that is asked for, from 3 on; older ones are had by their names in the Keras that is known here
 */
export function packagesOf(modules: readonly string[], keras: string | undefined): string[] {
  const own =
    keras !== undefined && Number.parseInt(keras, 10) >= 3 ? `keras==${wholeVersion(keras)}` : undefined;
  const all = modules.flatMap(module => (Object.hasOwn(known, module) ? (known[module] ?? []) : []));
  return [...new Set(all.map(p => (own !== undefined && p.startsWith('keras==') ? own : p)))].toSorted();
}

/** `3.10` as pip finds any release of it. */
const wholeVersion = (version: string) => (version.split('.').length > 2 ? version : `${version}.*`);
