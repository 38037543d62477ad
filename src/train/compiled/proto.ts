import protobuf from 'protobufjs/light.js';

type Field = { type: string; id: number; rule?: 'repeated'; keyType?: string };
const one = (type: string, id: number): Field => ({ type, id });
const many = (type: string, id: number): Field => ({ type, id, rule: 'repeated' });
const map = (type: string, id: number): Field => ({ type, id, keyType: 'string' });

/** The messages of TensorFlow's graph.proto, function.proto, and saved_model.proto, with the fields that are written here. */
const messages: Record<string, Record<string, Field>> = {
  Dim: { size: one('int64', 1) },
  TensorShape: { dim: many('Dim', 2), unknownRank: one('bool', 3) },
  TensorProto: {
    dtype: one('int32', 1),
    tensorShape: one('TensorShape', 2),
    tensorContent: one('bytes', 4),
    floatVal: many('float', 5),
    intVal: many('int32', 7),
    boolVal: many('bool', 11),
  },
  NameAttrList: { name: one('string', 1), attr: map('AttrValue', 2) },
  ListValue: {
    s: many('bytes', 2),
    i: many('int64', 3),
    f: many('float', 4),
    b: many('bool', 5),
    type: many('int32', 6),
    shape: many('TensorShape', 7),
  },
  AttrValue: {
    list: one('ListValue', 1),
    s: one('bytes', 2),
    i: one('int64', 3),
    f: one('float', 4),
    b: one('bool', 5),
    type: one('int32', 6),
    shape: one('TensorShape', 7),
    tensor: one('TensorProto', 8),
    func: one('NameAttrList', 10),
  },
  NodeDef: {
    name: one('string', 1),
    op: one('string', 2),
    input: many('string', 3),
    attr: map('AttrValue', 5),
  },
  ArgDef: { name: one('string', 1), type: one('int32', 3) },
  OpDef: { name: one('string', 1), inputArg: many('ArgDef', 2), outputArg: many('ArgDef', 3) },
  FunctionDef: {
    signature: one('OpDef', 1),
    nodeDef: many('NodeDef', 3),
    ret: map('string', 4),
    attr: map('AttrValue', 5),
  },
  FunctionDefLibrary: { function: many('FunctionDef', 1) },
  VersionDef: { producer: one('int32', 1), minConsumer: one('int32', 2) },
  GraphDef: {
    node: many('NodeDef', 1),
    library: one('FunctionDefLibrary', 2),
    versions: one('VersionDef', 4),
  },
  TensorInfo: { name: one('string', 1), dtype: one('int32', 2), tensorShape: one('TensorShape', 3) },
  SignatureDef: {
    inputs: map('TensorInfo', 1),
    outputs: map('TensorInfo', 2),
    methodName: one('string', 3),
  },
  MetaInfoDef: { tags: many('string', 4) },
  MetaGraphDef: {
    metaInfoDef: one('MetaInfoDef', 1),
    graphDef: one('GraphDef', 2),
    signatureDef: map('SignatureDef', 5),
  },
  SavedModel: { savedModelSchemaVersion: one('int64', 1), metaGraphs: many('MetaGraphDef', 2) },
};

/** The fields of a message of which exactly one is set: that one is written even if it is 0 or false. */
const choices: Record<string, Record<string, { oneof: string[] }>> = {
  AttrValue: { value: { oneof: Object.keys(messages.AttrValue as object) } },
};

const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(messages).map(([name, fields]) => [name, { fields, oneofs: choices[name] ?? {} }]),
  ),
});
const savedModel = root.lookupType('SavedModel');

export type Shape = { dim: { size: number }[] };
export type AttrValue = Readonly<Record<string, unknown>>;
export interface NodeDef {
  readonly name: string;
  readonly op: string;
  readonly input: readonly string[];
  readonly attr: Readonly<Record<string, AttrValue>>;
}
export interface ArgDef {
  readonly name: string;
  readonly type: number;
}
export interface FunctionDef {
  readonly signature: { name: string; inputArg: readonly ArgDef[]; outputArg: readonly ArgDef[] };
  readonly nodeDef: readonly NodeDef[];
  readonly ret: Readonly<Record<string, string>>;
  readonly attr: Readonly<Record<string, AttrValue>>;
}

/** A SavedModel without variables, as bytes. */
export function encodeSavedModel(nodes: readonly NodeDef[], functions: readonly FunctionDef[]): Uint8Array {
  const message = savedModel.create({
    savedModelSchemaVersion: 1,
    metaGraphs: [
      {
        metaInfoDef: { tags: ['serve'] },
        graphDef: {
          node: nodes,
          library: { function: functions },
          // What TensorFlow 2.x writes; it decides which of an op's old behaviours are kept.
          versions: { producer: 1882, minConsumer: 12 },
        },
      },
    ],
  });
  return savedModel.encode(message).finish();
}
