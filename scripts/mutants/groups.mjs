import { readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/**
 * What `npm run mutants` changes, and the tests that have to notice: a group's files are changed one after the other, and only
 * its own tests are run. They are the quick ones, which train nothing.
 *
 * @type {Readonly<Record<string, { readonly mutate: readonly string[], readonly tests: readonly string[] }>>}
 */
export const groups = {
  stats: {
    mutate: ['src/verdict/stats/*.ts'],
    tests: ['test/verdict/stats/*.test.ts', 'test/verdict/scipy.test.ts'],
  },
  rules: {
    mutate: ['src/verdict/*.ts'],
    tests: [
      'test/verdict/{rules,since,fit,counts,gate,luck,shown,against,program-seeds,varied,equivalences,imported,several,claims,counted,measured,experiment,determinism,impossible,results,top-up}.test.ts',
    ],
  },
  baseline: {
    mutate: ['src/verdict/baseline/*.ts'],
    tests: [
      'test/verdict/{baseline,baseline-rules,against,demands,renames,names,renewed,trace,traced,imported,several}.test.ts',
    ],
  },
  sentences: {
    mutate: ['src/verdict/say/*.ts'],
    tests: ['test/verdict/{say,say-likeness,renewed,program-seeds,varied}.test.ts'],
  },
  records: {
    // Locks are about processes and file systems: test/records/lock.test.ts and the torture hold them.
    mutate: ['src/records/*.ts', '!src/records/lock.ts'],
    tests: ['test/records/{rules,sharing,flush}.test.ts'],
  },
  plan: {
    mutate: ['src/plan/*.ts'],
    tests: ['test/plan/{plan,rules,imported}.test.ts'],
  },
  exit: {
    mutate: ['src/commands/exit.ts', 'src/run/{ending,explain,allow}.ts', 'src/action/{verdict,fail-on}.ts'],
    tests: ['test/run/exit.test.ts'],
  },
};

/** Only types: there is nothing in them to be changed. */
const types = ['**/*.d.ts', '**/{index,types,finding,findings,claim-findings,values,judging}.ts'];

/** Files of a group. */
export function filesOf(name) {
  const { mutate } = groups[name];
  const fits = picomatch(
    mutate.filter(m => !m.startsWith('!')),
    { ignore: [...types, ...mutate.filter(m => m.startsWith('!')).map(m => m.slice(1))] },
  );
  return readdirSync('src', { recursive: true })
    .map(file => path.posix.join('src', String(file)))
    .filter(file => file.endsWith('.ts') && fits(file))
    .sort();
}

/** The group that is asked for by the environment; Stryker's configuration and vitest's are read in processes of their own. */
export function groupOf(env) {
  const name = env.SEEDGATE_MUTANTS ?? 'stats';
  const group = groups[name];
  if (group === undefined)
    throw new Error(`SEEDGATE_MUTANTS is "${name}"; there are ${Object.keys(groups).join(', ')}`);
  return { name, ...group };
}
