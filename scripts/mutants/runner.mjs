import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import picomatch from 'picomatch';
import { rolldown } from 'rolldown';
import { groupOf } from './groups.mjs';
import { takeTests } from './suite.mjs';

/** What Stryker's instrumented code reads: which mutant is on; and writes: which test reaches which mutant. */
const shared = {};
globalThis.__stryker__ = shared;

/**
 * A test runner for Stryker that bundles a group's tests once and runs them in its own process, where most mutants take a few
 * hundredths of a second. Stryker's own one for vitest takes seconds, so that the whole would take half a day. A test that
 * fails here for other reasons than a mutant would fail in vitest, too: `expect` is the same.
 */
class QuickRunner {
  #bundle = '';
  #loads = 0;
  #tests = [];
  /** What each test took when nothing was changed. */
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { tests } = groupOf(process.env);
    const fits = picomatch([...tests]);
    const files = readdirSync('test', { recursive: true })
      .map(file => path.posix.join('test', String(file)))
      .filter(file => fits(file))
      .sort();
    this.#bundle = path.resolve('.mutants/tests.mjs');
    const built = await rolldown({
      input: 'mutants:tests',
      platform: 'node',
      external: id =>
        !id.startsWith('.') && !path.isAbsolute(id) && id !== 'vitest' && id !== 'mutants:tests',
      plugins: [testsPlugin(files)],
      logLevel: 'silent',
    });
    await built.write({ file: this.#bundle, format: 'esm', codeSplitting: false });
  }

  async dryRun() {
    Object.assign(shared, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    shared.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(undefined, true);
    this.#took = new Map(result.tests.map(t => [t.id, t.timeSpentMs]));
    return { ...result, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    Object.assign(shared, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    // A distribution that was remembered before a mutant was on would hide it.
    const remembers = process.env.SEEDGATE_MUTANTS_FILE?.includes('mannWhitney.ts') === true;
    const result = await this.#run(testFilter && new Set(testFilter), reloadEnvironment || remembers);
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  }

  /**
   * Runs the tests that are asked for, the quick ones first, up to the first that fails.
   *
   * @param anew whether they have to be loaded for it: the mutant changes what runs while a file is loaded
   */
  async #run(filter, anew) {
    const results = [];
    try {
      if (anew || this.#tests.length === 0) await this.#load();
    } catch (error) {
      // A mutant that keeps the tests from being loaded has been noticed.
      this.#tests = [];
      results.push({ id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage: String(error) });
      return { status: 'complete', tests: results };
    }
    const wanted = this.#tests.filter(({ id }) => filter?.has(id) ?? true);
    const took = ({ id }) => this.#took.get(id) ?? 0;
    // What was loaded with a mutant on is of no use to the next one.
    if (anew) this.#tests = [];
    for (const { id, name, run } of wanted.toSorted((a, b) => took(a) - took(b))) {
      const started = performance.now();
      shared.currentTestId = filter === undefined && shared.activeMutant === undefined ? id : undefined;
      let failure;
      try {
        await run();
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
      shared.currentTestId = undefined;
      const common = { id, name, timeSpentMs: performance.now() - started };
      results.push(
        failure === undefined ? { ...common, status: 0 } : { ...common, status: 1, failureMessage: failure },
      );
      if (failure !== undefined && shared.activeMutant !== undefined) break;
    }
    return { status: 'complete', tests: results };
  }

  async #load() {
    takeTests();
    await import(`${pathToFileURL(this.#bundle)}?${this.#loads++}`);
    this.#tests = takeTests().map(({ name, run }, i) => ({ id: `${i} ${name}`, name, run }));
  }
}

/** All tests as one module, with our own `vitest` and each file's own address. */
function testsPlugin(files) {
  const suite = fileURLToPath(new URL('./suite.mjs', import.meta.url));
  return {
    name: 'tests',
    resolveId(id) {
      if (id === 'mutants:tests') return id;
      return id === 'vitest' ? { id: pathToFileURL(suite).href, external: true } : null;
    },
    load(id) {
      if (id !== 'mutants:tests') return null;
      return files.map(file => `import ${JSON.stringify(path.resolve(file))};`).join('\n');
    },
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('import.meta.url')) return null;
      return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
