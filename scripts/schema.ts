import { writeFileSync } from 'node:fs';
import { suiteJsonSchema } from '../src/suite/json-schema.ts';

writeFileSync(new URL('../schema/suite.schema.json', import.meta.url), suiteJsonSchema());
