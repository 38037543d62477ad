// Run in a process of its own by load.test.ts: uses native TensorFlow in each way that seedgate does, and prints
// what came out as JSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadTfjsNode, runtimeFromEnvironment } from '../../src/runtime/index.ts';
import { float32, nodeBackend } from '../../src/train/compiled/native.ts';

const require = createRequire(import.meta.url);
const tf = loadTfjsNode(runtimeFromEnvironment(process.env));

const product = tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync()[0];

const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: 'zeros' })],
});
model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
const history = await model.fit(tf.tensor2d([[1], [2]]), tf.tensor2d([[2], [4]]), { epochs: 50, verbose: 0 });

// A SavedModel of one node: y = x + x.
const proto = require('@tensorflow/tfjs-node/dist/proto/api_pb.js');
const float = proto.DataType.DT_FLOAT;
const attribute = (node: { getAttrMap(): Map<string, unknown> }, name: string) => {
  const value = new proto.AttrValue();
  value.setType(float);
  node.getAttrMap().set(name, value);
};
const node = (name: string, op: string, type: string, inputs: string[]) => {
  const made = new proto.NodeDef();
  made.setName(name);
  made.setOp(op);
  made.setInputList(inputs);
  attribute(made, type);
  return made;
};
const info = (name: string) => {
  const made = new proto.TensorInfo();
  made.setName(name);
  made.setDtype(float);
  const shape = new proto.TensorShape();
  shape.setUnknownRank(true);
  made.setTensorShape(shape);
  return made;
};
const signature = new proto.SignatureDef();
signature.getInputsMap().set('x', info('x:0'));
signature.getOutputsMap().set('y', info('y:0'));
const versions = new proto.VersionDef();
versions.setProducer(1882);
const graph = new proto.GraphDef();
graph.setNodeList([node('x', 'Placeholder', 'dtype', []), node('y', 'AddV2', 'T', ['x', 'x'])]);
graph.setVersions(versions);
const meta = new proto.MetaGraphDef.MetaInfoDef();
meta.setTagsList(['serve']);
const metaGraph = new proto.MetaGraphDef();
metaGraph.setMetaInfoDef(meta);
metaGraph.setGraphDef(graph);
metaGraph.getSignatureDefMap().set('double', signature);
const saved = new proto.SavedModel();
saved.setSavedModelSchemaVersion(1);
saved.setMetaGraphsList([metaGraph]);
const folder = path.join(process.argv[2] as string, 'model');
mkdirSync(path.join(folder, 'variables'), { recursive: true });
writeFileSync(path.join(folder, 'saved_model.pb'), saved.serializeBinary());
const { binding } = nodeBackend(tf);
const x = binding.createTensor([2], float32, Float32Array.of(1.5, 2));
const [y] = binding.runSavedModel(binding.loadSavedModel(folder, 'serve'), [x], 'x:0', 'y:0');

const maps = process.platform === 'linux' ? readFileSync('/proc/self/maps', 'utf8') : '';
process.stdout.write(
  JSON.stringify({
    backend: tf.getBackend(),
    product,
    loss: history.history.loss?.at(-1),
    doubled: y === undefined ? [] : [...binding.tensorDataSync(y.id)],
    mapped: [...new Set(maps.match(/\/\S*(?:libtensorflow|tfjs_binding)\S*/g))].sort(),
    packages: Object.keys(require.cache).filter(
      f => f.includes('/@tensorflow/tfjs-node/dist/') && !f.includes('/proto/'),
    ),
  }),
);
