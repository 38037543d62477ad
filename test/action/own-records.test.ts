import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OwnRecords } from '../../src/action/own-records.ts';
import { temporaryFolder } from '../temporary.ts';

function job() {
  const dir = temporaryFolder('job');
  const env = { RUNNER_TEMP: path.join(dir, 'temp') };
  mkdirSync(env.RUNNER_TEMP);
  const file = path.join(dir, 'records.jsonl');
  return { file, env, own: new OwnRecords(file, env) };
}

it('keeps what a step of this job has left', () => {
  const { file, env, own } = job();
  expect(own.setForeignAside()).toBeUndefined();
  writeFileSync(file, 'trained here\n');
  own.note();
  expect(new OwnRecords(file, env).setForeignAside()).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe('trained here\n');
});

it.each([
  ['was there before', (file: string) => writeFileSync(file, 'forged\n')],
  [
    'was changed since',
    (file: string, own: OwnRecords) => {
      writeFileSync(file, 'trained here\n');
      own.note();
      writeFileSync(file, 'forged\n');
    },
  ],
  ['is a link', (file: string) => symlinkSync('/dev/zero', file)],
])('sets records aside when the file %s', (_, make) => {
  const { file, own } = job();
  make(file, own);
  expect(own.setForeignAside()).toBe(`${file}.not-of-this-job`);
  expect(existsSync(file)).toBe(false);
});

it('believes nothing where the runner has no folder of its own', () => {
  const { file } = job();
  writeFileSync(file, 'trained here\n');
  const own = new OwnRecords(file, {});
  own.note();
  expect(own.setForeignAside()).toBe(`${file}.not-of-this-job`);
});
