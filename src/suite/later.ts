import type { z } from 'zod';

/**
 * An option that came after the first suites: left out it stays out, so that their hashes stay what they are. What it
 * stands for then is told to the JSON Schema and the documentation only.
 */
export const later = <T extends z.ZodType>(type: T, without: z.output<T>) =>
  type.optional().meta({ default: without });
