import { isObject } from '../base/index.ts';
import { defaultOf, type ScheduleName, scheduleKinds } from '../suite/index.ts';

type Json = Record<string, unknown>;
const isName = (name: string): name is ScheduleName => Object.hasOwn(scheduleKinds, name);

/** A learning rate of Keras that goes on by a schedule: where it begins, and the schedule as a suite writes it. */
export interface ReadSchedule {
  readonly learningRate: unknown;
  readonly schedule: Readonly<Record<string, Json>>;
}

/**
 * A schedule as Keras writes it in place of a learning rate: its class and its options, `initial_learning_rate` among
 * them.
 *
 * @returns undefined for what is no schedule that a suite has
 */
export function readSchedule(value: unknown): ReadSchedule | undefined {
  if (!isObject(value) || typeof value.class_name !== 'string' || !isObject(value.config)) return undefined;
  const name = value.class_name.charAt(0).toLowerCase() + value.class_name.slice(1);
  if (!isName(name) || name === 'epochs') return undefined;
  const { name: _, initial_learning_rate: initial, ...config } = value.config;
  const given = Object.fromEntries(
    Object.entries(config).map(([key, set]) => [
      key.replace(/_+([a-z0-9])/g, (_match, c: string) => c.toUpperCase()),
      set,
    ]),
  );
  if (name === 'piecewiseConstantDecay') {
    // Keras has the rate before the first boundary among the values.
    const [first, ...values] = Array.isArray(given.values) ? given.values : [];
    return { learningRate: first, schedule: { [name]: { ...given, values } } };
  }
  const options = Object.entries(given).filter(([key, set]) => set !== null && set !== defaultOf(name, key));
  return { learningRate: initial, schedule: { [name]: Object.fromEntries(options) } };
}
