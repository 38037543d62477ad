import { z } from 'zod';

/** Settings by name; `.default(…)` is what is taken when one is left out. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** The same as they are written: one that has a default, or that `E` names, may be left out. */
export type Written<F extends Fields, E extends PropertyKey = never> = {
  [K in keyof F]: F[K] extends z.ZodDefault<infer T>
    ? z.ZodOptional<T>
    : K extends E
      ? z.ZodOptional<F[K]>
      : F[K];
};

/** @param open names of those that may be left out although they have no default */
export function writtenFields<const F extends Fields, const E extends keyof F & string = never>(
  fields: F,
  open: readonly E[] = [],
): Written<F, E> {
  const may = new Set<string>(open);
  const written = Object.entries(fields).map(([name, field]) => {
    if (field instanceof z.ZodDefault) return [name, z.optional(field.unwrap())];
    return [name, may.has(name) ? field.optional() : field];
  });
  // Object.fromEntries forgets which field is which; `Written` says it again.
  return Object.fromEntries(written) as Written<F, E>;
}

/** The defaults, by name. */
export function defaultsOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field instanceof z.ZodDefault ? [[name, field.def.defaultValue]] : [],
    ),
  );
}
