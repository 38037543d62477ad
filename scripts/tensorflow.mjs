import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { packagesIn, replaced, root, small } from './bundle.mjs';

const entry = 'seedgate:tensorflow';

const nothing = '';

/**
 * What stands in place of a module. node-pre-gyp, which looks for a binding and may download one, is told which one there
 * is. Left out is what does not train: the backend for browsers, streams of data, what reads and writes saved models and
 * TensorBoard's logs with the messages of these, and a client for downloads that Node has by itself.
 */
const modules = {
  [entry]: `
    const binding = require('seedgate:binding');
    exports.tfjs = () => require('@tensorflow/tfjs');
    exports.tfjsNode = file => { binding.file = file; return require('@tensorflow/tfjs-node'); };`,
  'seedgate:binding': nothing,
  '@mapbox/node-pre-gyp': "exports.find = () => require('seedgate:binding').file;",
  '@tensorflow/tfjs-backend-webgl': nothing,
  '@tensorflow/tfjs-converter': nothing,
  '@tensorflow/tfjs-data': nothing,
  './saved_model': nothing,
  './tensorboard': nothing,
  './proto/api_pb': nothing,
  progress: nothing,
  'node-fetch': 'module.exports = fetch;',
};

/**
 * Makes tensorflow.cjs of tfjs and tfjs-node, with two functions: `tfjs()` gives the one and `tfjsNode(binding)` the other,
 * with the native binding of that path. Beside it, in `native`, come the sources of the binding. tfjs-node is not installed
 * by npm where seedgate is, because its install script downloads a library that no hash is known of.
 *
 * @param {string} dir
 * @returns the packages of which something went in
 */
export async function bundleTensorflow(dir) {
  const bundled = await rolldown({
    cwd: root,
    platform: 'node',
    input: { tensorflow: entry },
    plugins: [replaced(modules), smaller],
    logLevel: 'silent',
  });
  const { output } = await bundled.write({
    dir,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    exports: 'named',
  });
  await bundled.close();
  const own = path.join(root, 'node_modules');
  copyHeaders(path.join(own, '@tensorflow/tfjs-node/binding'), path.join(dir, 'native/binding'));
  copyHeaders(path.join(own, 'node-api-headers/include'), path.join(dir, 'native/include'));
  // This one is seedgate's own.
  copyHeaders(path.join(root, 'src/runtime/native'), path.join(dir, 'native/binding'));
  return [...packagesIn(output), 'node_modules/node-api-headers'];
}

const smaller = {
  name: 'small',
  // After the bundler's own printing, which would put the blanks back.
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = (await small(chunk.fileName, chunk.code, false)).code;
  },
};

function copyHeaders(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (/\.(cc|h)$/.test(name)) cpSync(path.join(from, name), path.join(to, name));
}
