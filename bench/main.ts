import { parseArgs } from 'node:util';
import { benchEngines } from './engines.ts';
import { benchScale } from './scale.ts';

/**
 * `npm run bench -- [--quick] [--jax PYTHON] [--json FILE]`: both engines on the article's experiments, one seed, one
 * thread; with a Python that has JAX, that too.
 * `npm run bench -- --scale [--json FILE]`: whole runs of the command line over many seeds.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    scale: { type: 'boolean' },
    jax: { type: 'string' },
    json: { type: 'string' },
  },
});
const json = values.json === undefined ? {} : { json: values.json };
if (values.scale === true) await benchScale(json);
else {
  const jax = values.jax === undefined ? {} : { jax: values.jax };
  await benchEngines({ ...json, ...jax, quick: values.quick === true });
}
