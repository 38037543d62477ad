import { isObject } from '../base/index.ts';
import {
  commonOptimizerOptions,
  explainIssue,
  type Fields,
  formatPath,
  type OptimizerName,
  optimizerKinds,
  optimizerNames,
  optimizerSource,
  scheduleKinds,
} from '../suite/index.ts';
import { readSchedule } from './compile-schedule.ts';
import { InitError, type OptimizerSource, type Origin } from './types.ts';

type Json = Record<string, unknown>;
/** What Keras calls otherwise than the format does, which has its words in one: `beta_1` as `beta1`. */
const renamed: Readonly<Record<string, string>> = { lr: 'learningRate', useNesterov: 'nesterov' };

/** Options that the format does not have, with the values that mean "without it". */
const neutral: Readonly<Record<string, readonly unknown[]>> = {
  useEma: [false],
  lossScaleFactor: [],
  gradientAccumulationSteps: [1],
};
const meaningless = ['name', 'emaMomentum', 'emaOverwriteFrequency', 'jitCompile', 'isLegacyOptimizer'];

const isName = (name: string): name is OptimizerName => Object.hasOwn(optimizerKinds, name);
const optionsOf = (name: OptimizerName): Fields => ({
  ...commonOptimizerOptions,
  ...optimizerKinds[name].options,
});

/** @throws InitError naming an optimizer, or an option of one, that a suite does not have */
export function readOptimizer(value: unknown, origin: Origin): OptimizerSource | undefined {
  if (value === undefined || value === null) return undefined;
  const given = typeof value === 'string' ? { class_name: value, config: {} } : (value as Json);
  const title = String(given.class_name ?? JSON.stringify(value));
  const kind = title.replace(/^.*>/, '').toLowerCase();
  if (!isName(kind)) {
    throw new InitError(
      `the model is compiled with the optimizer ${title}; a suite has ${optimizerNames.join(', ')}`,
    );
  }
  const bad = (option: string, set: unknown, right: string): never => {
    throw new InitError(
      `the optimizer ${title} has ${option} ${JSON.stringify(set)}; a suite can have ${right}`,
    );
  };
  const fields = optionsOf(kind);
  const options: Record<string, unknown> = { name: kind };
  for (const [written, set] of Object.entries(isObject(given.config) ? given.config : {})) {
    const camel = written.replace(/_+([a-z0-9])/g, (_, c: string) => c.toUpperCase());
    // tf.train.rmsprop calls rho by the name that everywhere else lowers the learning rate.
    const isRho: boolean = camel === 'decay' && origin === 'tf.layers' && kind === 'rmsprop';
    const name = isRho ? 'rho' : (renamed[camel] ?? camel);
    if (meaningless.includes(name) || set === null || set === undefined) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const scheduled = name === 'learningRate' ? readSchedule(set) : undefined;
    if (scheduled !== undefined) Object.assign(options, scheduled);
    else if (field !== undefined) {
      if (typeof set !== 'number' && typeof set !== 'boolean')
        bad(written, set, `one fixed number, or a schedule: ${Object.keys(scheduleKinds).join(', ')}`);
      // What means "without it" is left out; Keras writes 0 for some of those.
      if (set === field.meta()?.default || (set === 0 && name.startsWith('clip'))) continue;
      options[name] = typeof set === 'number' ? shortest(set) : set;
    } else if (neutral[name] === undefined) bad(written, set, 'no such option');
    else if (!neutral[name].includes(set))
      bad(written, set, neutral[name].map(String).join(' or ') || 'none');
  }
  const read = optimizerSource.safeParse(options);
  if (read.success) return read.data;
  const why = read.error.issues
    .flatMap(issue => explainIssue(issue, options))
    .map(({ path, message }) => `${formatPath(path)} ${message}`.trim());
  throw new InitError(`no suite can have the optimizer ${title}: ${why.join('; ')}`);
}

/**
 * Keras writes 0.001 as the float32 next to it, 0.0010000000474974513: the fewest digits that mean the same float32.
 */
function shortest(value: number): number {
  if (value !== Math.fround(value)) return value;
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
