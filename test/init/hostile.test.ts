import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/init/model.ts';
import { readTable } from '../../src/init/table.ts';
import { emptyFolder, fileWith, reference, zip } from './support.ts';

const MiB = 1024 ** 2;
const lstm = reference.keras3.lstm?.json ?? '';

/** A file that is long and holds nothing. */
function sparse(name: string, start: string, length: number): string {
  const file = fileWith(name, start);
  const handle = openSync(file, 'r+');
  ftruncateSync(handle, length);
  closeSync(handle);
  return file;
}

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('a model file that is none', () => {
  it.each([
    ['prose', 'no model', /is not JSON .*model\.to_json\(\) in Keras or model\.toJSON\(\) in tf\.layers/],
    ['nothing', '', /is not JSON/],
    ['another JSON', '[1, 2]', /describes no model: it has neither "class_name" nor "modelTopology"/],
    ['null', 'null', /describes no model/],
    ['HDF5', Buffer.from('\x89HDF\r\n\x1a\n.....', 'latin1'), /cannot be read as HDF5/],
    ['a graph', '{"format": "graph-model", "modelTopology": {}}', /graph without layers/],
    ['another class', '{"class_name": "Transformer", "config": {}}', /is a model of class Transformer/],
    ['no layers', '{"class_name": "Sequential", "config": {"layers": []}}', /the model has no layers/],
    ['no list', '{"class_name": "Sequential", "config": {"layers": 3}}', /has no list of layers/],
    ['an empty layer', '{"class_name": "Sequential", "config": [null]}', /layer 1 has no class_name/],
    [
      'a layer of every object',
      '{"class_name": "Sequential", "config": [{"class_name": "__proto__", "config": {}}]}',
      /a suite has no layer __proto__/,
    ],
    [
      'an option of every object',
      '{"class_name": "Sequential", "config": [{"class_name": "Dense", "config": {"constructor": 1}}]}',
      /constructor \(1\) is an option that a suite does not know/,
    ],
    ['a deep one', nested(100_000), /nested more than 200 deep/],
  ])('%s', async (_, content, says) => {
    await expect(readModel(fileWith('model.json', content))).rejects.toMatchObject({
      name: 'InitError',
      message: expect.stringMatching(says),
    });
  });

  it.each([
    ['a bomb', [{ name: 'config.json', content: Buffer.alloc(64 * MiB, 32) }], /is 67108864 bytes long/],
    [
      'a bomb that states another size',
      [{ name: 'config.json', content: Buffer.alloc(64 * MiB, 32), claimed: 1000 }],
      // No more of it is unpacked than it says.
      /is not JSON/,
    ],
    [
      'another archive',
      [{ name: 'word/document.xml', content: Buffer.from('<a/>') }],
      /without a config\.json/,
    ],
    ['one that climbs', [{ name: '../config.json', content: Buffer.from(lstm) }], /without a config\.json/],
    ['prose in it', [{ name: 'config.json', content: Buffer.from('no model') }], /is not JSON/],
  ])('as an archive: %s', async (_, files, says) => {
    await expect(readModel(fileWith('model.keras', zip(files)))).rejects.toMatchObject({
      name: 'InitError',
      message: expect.stringMatching(says),
    });
  });

  it('as a torn archive', async () => {
    const whole = zip([{ name: 'config.json', content: Buffer.from(lstm) }]);
    expect((await readModel(fileWith('whole.keras', whole))).layers).toHaveLength(2);
    for (const length of [4, 30, whole.length - 10]) {
      const torn = fileWith('torn.keras', whole.subarray(0, length));
      await expect(readModel(torn)).rejects.toThrow(/cannot be read as a \.keras archive/);
    }
  });

  it('is not read when it is long, no file, or not there', async () => {
    await expect(readModel(sparse('model.json', '{', 3 * 1024 * MiB))).rejects.toThrow(
      /is 3221225472 bytes long; at most 33554432 are read/,
    );
    await expect(readModel(emptyFolder())).rejects.toThrow(/is not a regular file/);
    await expect(readModel(path.join(emptyFolder(), 'none.json'))).rejects.toThrow(/there is no file/);
    const pipe = path.join(emptyFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(readModel(pipe)).rejects.toThrow(/is not a regular file/);
  });
});

describe('a data file that is none', () => {
  const rows = (line: string, count = 12) => `${`${line}\n`.repeat(count)}`;

  it.each([
    ['nothing', '', /has no header line with rows below it/],
    ['a header alone', 'a,b\n', /has no header line with rows below it/],
    ['ragged rows', 'a,b\n1,2\n1\n', /is not CSV as a suite reads it: .*line 3/],
    ['an open quote', 'a,b\n"1,2\n', /is not CSV as a suite reads it/],
    ['two columns of one name', `a,a\n${rows('1,2')}`, /two columns named "a"/],
    ['bytes', Buffer.from([0x61, 0x0a, 0xff, 0x00]), /is not UTF-8 text/],
  ])('%s', (_, content, says) => {
    expect(() => readTable(fileWith('data.csv', content))).toThrow(says);
  });

  it('is not read when it is long or a folder', () => {
    expect(() => readTable(sparse('data.csv', 'a,b\n', 65 * MiB))).toThrow(/at most 67108864 are read/);
    const folder = path.join(emptyFolder(), 'data.csv');
    mkdirSync(folder);
    expect(() => readTable(folder)).toThrow(/is not a regular file/);
  });
});
