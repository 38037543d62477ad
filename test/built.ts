import path from 'node:path';

/** Arguments of node that start a program of this checkout: bundled by setup.mjs, else from its source, which takes seconds. */
export function programArguments(name: string, source: string): string[] {
  const built = process.env.SEEDGATE_TEST_BUILT;
  return built === undefined
    ? ['--import', import.meta.resolve('tsx'), source]
    : [path.join(built, `${name}.js`)];
}

/** The package's exports as they are bundled, so that the workers that they start are bundled, too. */
export const builtExport = <T>(name: 'index' | 'vitest'): Promise<T> =>
  import(path.join(process.env.SEEDGATE_TEST_BUILT as string, `${name}.js`));
