import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import protobuf from 'protobufjs';

/** The few fields of TensorFlow's Event message that a scalar needs (tensorflow/core/util/event.proto). */
const schema = `
syntax = "proto3";
message Tensor { int32 dtype = 1; bytes content = 4; repeated float floats = 5; repeated double doubles = 6; }
message Value { string tag = 1; float simple = 2; Tensor tensor = 8; }
message Summary { repeated Value value = 1; }
message Event { double wall = 1; int64 step = 2; Summary summary = 5; }
`;

const Event = protobuf.parse(schema, { keepCase: true }).root.lookupType('Event');

interface DecodedTensor {
  dtype: number;
  content: Uint8Array;
  floats: number[];
  doubles: number[];
}
interface Decoded {
  step: { toNumber(): number } | number;
  summary?: { value: { tag: string; simple: number; tensor?: DecodedTensor | null }[] } | null;
}

/** One scalar: its tag, the step that it was written at, its value. */
export interface Scalar {
  readonly tag: string;
  readonly step: number;
  readonly value: number;
}

/**
 * All scalars of the event files in a folder and below it, in the order of their steps, of equal steps in the order they were
 * written. A file that is cut short gives what is whole.
 */
export function readScalars(folder: string): Scalar[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => path.basename(name).includes('tfevents'))
    .sort();
  const scalars = files.flatMap(name => decode(readFileSync(path.join(folder, name))));
  return scalars.sort((a, b) => a.step - b.step);
}

/** TFRecord framing: length (8 bytes), its checksum (4), the message, its checksum (4). */
function decode(file: Buffer): Scalar[] {
  const found: Scalar[] = [];
  for (let at = 0; at + 12 <= file.length; ) {
    const length = Number(file.readBigUInt64LE(at));
    const begin = at + 12;
    if (begin + length + 4 > file.length) break;
    const event = Event.decode(file.subarray(begin, begin + length)) as unknown as Decoded;
    for (const { tag, simple, tensor } of event.summary?.value ?? []) {
      const value = tensor ? scalarOf(tensor) : simple;
      const step = typeof event.step === 'number' ? event.step : event.step.toNumber();
      if (value !== undefined) found.push({ tag, step, value });
    }
    at = begin + length + 4;
  }
  return found;
}

/** DT_FLOAT is 1 and DT_DOUBLE 2; a scalar is in the typed field or, as raw bytes, in the content. */
function scalarOf({ dtype, content, floats, doubles }: DecodedTensor): number | undefined {
  const bytes = Buffer.from(content);
  if (dtype === 1) return floats[0] ?? (bytes.length === 4 ? bytes.readFloatLE(0) : undefined);
  if (dtype === 2) return doubles[0] ?? (bytes.length === 8 ? bytes.readDoubleLE(0) : undefined);
  return undefined;
}
