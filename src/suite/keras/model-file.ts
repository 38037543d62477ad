import { unzipSync } from 'fflate';
import { isObject, printable } from '../../base/index.ts';
import { isHdf5, readHdf5 } from '../hdf5.ts';
import { readBytes, readStart } from './read.ts';
import { InitError, type Origin } from './types.ts';

type Json = Record<string, unknown>;

/** The parts of a model's file: what it is made of and, if it was compiled, how it was to be trained. */
export interface ModelFile {
  readonly origin: Origin;
  readonly model: Json;
  readonly compile: Json | undefined;
}

const maxJsonBytes = 32 * 1024 * 1024;
/** The weights are in it, which are not unpacked. */
const maxArchiveBytes = 1024 * 1024 * 1024;

/**
 * Reads `model.to_json()` of Keras 2 and 3, the config.json of a .keras archive, `model.toJSON()` of tf.layers, and the
 * model.json that tf.layers and the tfjs converter save beside the weights.
 *
 * @throws InitError when it is none of them
 */
export function readModelFile(file: string): ModelFile {
  const start = readStart(file, 8);
  if (isHdf5(start)) return readWhole(file);
  const archive = start.toString('latin1', 0, 2) === 'PK' ? readArchive(file) : undefined;
  const text = archive?.config ?? readBytes(file, maxJsonBytes).toString('utf8');
  let value = parse(text, file);
  // In tf.layers `model.toJSON()` is a string already, so JSON.stringify of it writes JSON that holds JSON.
  if (typeof value === 'string') value = parse(value, file);
  return split(value, file, archive?.version);
}

/** Keras nests a model some twenty deep; what is read here is walked by functions that call themselves. */
const maxDepth = 200;

/** Walks the value level by level and not by recursion, so that no depth overflows the stack. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  while (level.length > 0 && depth <= maxDepth) {
    level = level.flatMap(v => (typeof v === 'object' && v !== null ? Object.values(v) : []));
    depth++;
  }
  return depth;
}

function parse(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (depthOf(value) > maxDepth) throw new InitError(`${file} is nested more than ${maxDepth} deep`);
    return value;
  } catch (error) {
    if (error instanceof InitError) throw error;
    throw new InitError(
      `${file} is not JSON (${printable((error as Error).message)}); a model's JSON comes from model.to_json() in Keras or model.toJSON() in tf.layers`,
    );
  }
}

function split(value: unknown, file: string, archived: string | undefined): ModelFile {
  const wrong = (): never => {
    throw new InitError(
      `${file} is JSON but describes no model: it has neither "class_name" nor "modelTopology"`,
    );
  };
  if (!isObject(value)) return wrong();
  // tf.layers' save format has the topology in it; the converter's has Keras' own fields one level further in.
  const saved = isObject(value.modelTopology) ? value.modelTopology : value;
  const model = isObject(saved.model_config) ? saved.model_config : saved;
  if (value.format === 'graph-model') {
    throw new InitError(`${file} is a TensorFlow graph without layers; save the model in layers format`);
  }
  if (typeof model.class_name !== 'string') return wrong();
  const version = archived ?? saved.keras_version ?? model.keras_version;
  const compile = [value.trainingConfig, saved.training_config, model.compile_config].find(isObject);
  return { origin: originOf(model, version), model, compile };
}

/** Whether Keras 3 wrote the file: its to_json() leaves the version out, but writes keys that no other does. */
function originOf(model: Json, version: unknown): Origin {
  if (typeof version === 'string') {
    if (version.startsWith('tfjs')) return 'tf.layers';
    return Number.parseInt(version, 10) >= 3 ? 'Keras 3' : 'Keras 2';
  }
  return /"batch_shape"|"DTypePolicy"/.test(JSON.stringify(model)) ? 'Keras 3' : 'Keras 2';
}

/** A whole model in an HDF5 file: what `model.save("model.h5")` writes. */
function readWhole(file: string): ModelFile {
  let noted: Readonly<Record<string, unknown>> | undefined;
  try {
    noted = readHdf5(readBytes(file, maxArchiveBytes), () => false).attributes.get('');
  } catch (error) {
    throw new InitError(`${file} ${(error as Error).message}`);
  }
  const text = (name: string): string | undefined => {
    const value = [noted?.[name]].flat()[0];
    return typeof value === 'string' ? value.replace(/\0+$/, '') : undefined;
  };
  const config = text('model_config');
  if (config === undefined)
    throw new InitError(
      `${file} is an HDF5 file with weights and without a model; write the model as JSON in Keras: open("model.json", "w").write(model.to_json())`,
    );
  const compile = text('training_config');
  const model = {
    model_config: parse(config, `model_config in ${file}`),
    keras_version: text('keras_version'),
    ...(compile !== undefined && { training_config: parse(compile, `training_config in ${file}`) }),
  };
  return split(model, file, undefined);
}

/** config.json of a .keras archive, and the version that its metadata.json names. */
function readArchive(file: string): { config: string; version: string | undefined } {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(readBytes(file, maxArchiveBytes), {
      filter: ({ name, originalSize }) => {
        if (name !== 'config.json' && name !== 'metadata.json') return false;
        if (originalSize > maxJsonBytes)
          throw new Error(`${name} is ${originalSize} bytes long; at most ${maxJsonBytes} are read`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof InitError) throw error;
    throw new InitError(`${file} cannot be read as a .keras archive: ${printable((error as Error).message)}`);
  }
  const textOf = (bytes: Uint8Array | undefined) =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  const config = textOf(files['config.json']);
  if (config === undefined)
    throw new InitError(`${file} is a zip archive without a config.json; a .keras file has one`);
  const metadata = textOf(files['metadata.json']);
  const parsed = metadata === undefined ? undefined : parse(metadata, `metadata.json in ${file}`);
  const version = isObject(parsed) ? parsed.keras_version : undefined;
  return { config, version: typeof version === 'string' ? version : undefined };
}
