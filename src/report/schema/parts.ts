import { z } from 'zod';
import { measureNames } from '../../suite/index.ts';

// What several parts of results.json are made of.

export const numbers = z.array(z.number());
export const interval = z.object({ low: z.number(), high: z.number(), level: z.number() });
export const price = z.object({ seeds: z.number(), seconds: z.number(), capped: z.literal(true).optional() });
export const position = z.object({ line: z.int(), column: z.int() });
export const gate = z.enum(['fail', 'warn', 'tell', 'off']);
export const tolerance = z.object({ absolute: z.number().optional(), relative: z.number().optional() });
export const metricName = z.enum(measureNames);
export const summary = z.object({
  n: z.int(),
  min: numbers,
  q1: numbers,
  median: numbers,
  q3: numbers,
  max: numbers,
});

export const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('near'), value: numbers, tolerance }),
  z.object({ kind: z.enum(['at least', 'at most']), value: numbers }),
]);
export const printedValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), value: numbers, half: numbers }),
  z.object({
    kind: z.literal('mean'),
    value: numbers,
    half: numbers,
    sd: z.object({ value: numbers, half: numbers }).optional(),
    runs: z.int(),
  }),
  z.object({ kind: z.literal('best'), value: numbers, half: numbers, runs: z.int() }),
]);
export const counts = z.object({ ok: z.int(), diverged: z.int(), failed: z.int(), missing: z.int() });
