import { z } from 'zod';

/** A name that something in a suite is called by. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters, digits, and single "-" or "." between them')
  .max(60)
  // Every object of JavaScript has a property of this name, so that a lookup would find something where there is
  // nothing.
  .refine(name => name !== 'constructor', 'it means something else to programs; choose another one');
/** A sentence or more for people. */
export const text = z.string().min(1).max(4000);
export const keptName = id.describe(
  'The name from which random numbers are derived. Write the old name here after a rename, and the results stay.',
);
