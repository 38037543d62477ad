import { z } from 'zod';
import { suiteSchema } from './schema.ts';

/** The published JSON Schema of a suite, as text: what editors complete and check with. */
export function suiteJsonSchema(): string {
  const schema = z.toJSONSchema(suiteSchema, { io: 'input', unrepresentable: 'throw', reused: 'ref' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'seedgate suite', ...rest }, null, 2)}\n`;
}
