import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, seedgate } from '../commands/support.ts';
import { emptyFolder } from './support.ts';

describe('seedgate init', () => {
  it('writes a first suite that runs at once, and its gate passes', async () => {
    const folder = emptyFolder();
    const made = await seedgate(folder, 'init');
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toBe(
      'wrote suites/first/suite.yaml\nnext:\n  seedgate validate suites/first --verbose\n  seedgate run suites/first\n',
    );
    const ran = await seedgate(folder, 'run', 'suites/first');
    expect(ran.code).toBe(0);
    expect(read(folder, 'seedgate-out/report.md')).toContain(
      '**The printed number is what one run of these settings gives. Its claim ',
    );
    const again = await seedgate(folder, 'init');
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('suites/first/suite.yaml is there already and is not overwritten');
  });

  it('names what is wrong with a file, without a trace, and leaves nothing', async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'model.json'), '{"class_name": "Sequential\\u001b[31m"}');
    const { code, stdout, stderr } = await seedgate(folder, 'init', '--from', 'model.json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'model.json: is a model of class Sequential\\u001b[31m; a suite is made from a Sequential or a Functional model\n',
    );
    expect(existsSync(path.join(folder, 'suites'))).toBe(false);
  });
});
