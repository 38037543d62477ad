import type { SuitePath } from './errors.ts';
import type { Report } from './resolve-parts.ts';

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A suite from code in the form that the schema has: functions of data are called, arrays with a shape become lists in
 * that shape. Everything else is left as it is, for the schema to judge. Builders of models stay functions.
 *
 * @param report takes what went wrong in a function; the value is to be used only when there was nothing
 */
export function lowerSuite(given: unknown, report: Report): unknown {
  if (!isMapping(given) || !isMapping(given.problems)) return given;
  const problems = Object.fromEntries(
    Object.entries(given.problems).map(([id, problem]) => {
      if (!isMapping(problem)) return [id, problem];
      const parts = { ...problem };
      for (const part of ['data', 'evaluation', 'validation'] as const) {
        const holder = problem[part];
        if (isMapping(holder)) parts[part] = lowerData(holder, ['problems', id, part], report);
      }
      if (isMapping(problem.probes))
        parts.probes = lowerProbes(problem.probes, ['problems', id, 'probes'], report);
      if (isMapping(problem.variants))
        parts.variants = lowerVariants(problem.variants, ['problems', id, 'variants'], report);
      return [id, parts];
    }),
  );
  return withoutUndefined({ ...given, problems });
}

function lowerProbes(probes: Mapping, path: SuitePath, report: Report): Mapping {
  return Object.fromEntries(
    Object.entries(probes).map(([id, probe]) => {
      if (!isMapping(probe) || !('input' in probe)) return [id, probe];
      return [id, { ...probe, input: lowerNamed(probe.input, [...path, id, 'input'], report) }];
    }),
  );
}

function lowerVariants(variants: Mapping, path: SuitePath, report: Report): Mapping {
  return Object.fromEntries(
    Object.entries(variants).map(([id, variant]) => {
      if (!isMapping(variant) || !isMapping(variant.training)) return [id, variant];
      const training = lowerData(variant.training, [...path, id, 'training'], report);
      return [id, { ...variant, training }];
    }),
  );
}

function lowerData(data: Mapping, path: SuitePath, report: Report): Mapping {
  const lowered = { ...data };
  for (const name of ['inputs', 'targets', 'sampleWeight']) {
    if (name in data) lowered[name] = lowerNamed(data[name], [...path, name], report);
  }
  return lowered;
}

/** Numbers, or several inputs or targets by their names. */
function lowerNamed(given: unknown, path: SuitePath, report: Report): unknown {
  const isArray = (value: unknown) => isMapping(value) && 'shape' in value && 'values' in value;
  if (!isMapping(given) || isArray(given)) return lowerNumbers(given, path, report);
  if (!Object.values(given).some(part => typeof part === 'function' || isArray(part))) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, part]) => [name, lowerNumbers(part, [...path, name], report)]),
  );
}

function lowerNumbers(given: unknown, path: SuitePath, report: Report): unknown {
  let value = given;
  if (typeof given === 'function') {
    try {
      value = given();
    } catch (error) {
      report(path, `the function failed: ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    }
    if (value instanceof Promise) {
      report(path, 'the function gives a promise; data has to be there at once');
      // The promise is refused and nobody waits for it. Without this, its failure would end the process.
      value.catch(() => {});
      return 0;
    }
  }
  if (!isMapping(value) || !('shape' in value) || !('values' in value)) return value;
  const { shape, values } = value as { shape: unknown; values: ArrayLike<number> };
  return { reshape: { of: Array.from(values), shape: Array.isArray(shape) ? [...shape] : shape } };
}

/**
 * The value without the keys that are `undefined`: code may leave an option out that way, and the schema would take
 * it for a value.
 */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (!isMapping(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, withoutUndefined(v)]])),
  );
}
