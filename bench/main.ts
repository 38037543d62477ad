import { parseArgs } from 'node:util';
import { benchEngines } from './engines.ts';
import { benchScale } from './scale.ts';

/**
 * `npm run bench -- [--quick] [--json FILE]`: both engines on the article's experiments, one seed, one thread.
 * `npm run bench -- --scale [--json FILE]`: whole runs of the command line over many seeds.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, scale: { type: 'boolean' }, json: { type: 'string' } },
});
const json = values.json === undefined ? {} : { json: values.json };
if (values.scale === true) await benchScale(json);
else await benchEngines({ ...json, quick: values.quick === true });
