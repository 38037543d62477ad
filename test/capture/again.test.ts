import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capture } from '../../src/capture/index.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { temporaryFolder } from '../temporary.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * A script of ./scripts, with an interpreter that leaves what Keras did when it was recorded: a capture from the command's request
 * to the files of the suite, without Python.
 */
function recorded(name: string) {
  const folder = temporaryFolder('again');
  const events = path.join(folder, 'events');
  cpSync(path.join(here, 'events', name), events, { recursive: true });
  const python = path.join(folder, 'python');
  writeFileSync(python, `#!/bin/sh\ncp "${events}"/* "$SEEDGATE_CAPTURE"/\ncat "${events}/stdout.txt"\n`);
  chmodSync(python, 0o755);
  mkdirSync(path.join(folder, 'code'));
  const script = path.join(folder, 'code', `${name}.py`);
  cpSync(path.join(here, 'scripts', `${name}.py`), script);
  const out = path.join(folder, name.replaceAll('_', '-'));
  const suiteFile = path.join(out, 'suite.yaml');
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replaceAll(from, to));
  };
  return {
    out,
    text: () => readFileSync(suiteFile, 'utf8'),
    /** As a person changes the suite. */
    edit: (from: string, to: string) => change(suiteFile, from, to),
    /** As the script would have told Keras something else. */
    tell: (from: string, to: string) => change(path.join(events, 'events.jsonl'), from, to),
    capture: (more: Partial<Parameters<typeof capture>[0]> = {}) =>
      capture(
        { script, args: [], python, keras: undefined, quick: false, environment: process.env, out, ...more },
        async () => [],
      ),
  };
}

const why = 'the loss by 3e-2, dense/kernel by 1e-1';

describe('a model whose first steps are not those of Keras', () => {
  it('has the script beside it, by what the script prints, with a claim that they are the same experiment', async () => {
    const one = recorded('flowers');
    const { fates } = await one.capture({
      prove: async () => [{ problem: 'flowers', variant: 'deep', why }],
    });
    expect(fates.map(f => [f.variant, f.obstacle?.why])).toEqual([
      ['flat', undefined],
      ['deep', undefined],
      ['deep-script', `the first steps of deep are not those of Keras: ${why}`],
    ]);
    const suite = loadSuite(one.out);
    expect(suite.experiments.map(e => e.id)).toEqual(['flowers/flat', 'flowers/deep', 'flowers/deep-script']);
    expect(suite.equivalences).toMatchObject([
      // A tenth of the loss that the script gave, to one digit.
      { id: 'same-flowers-deep', probe: 'loss', same: 'deep', as: ['deep-script'], within: 0.03 },
    ]);
    // The script's own number stands for the program as well.
    expect(one.text()).toContain('deep-script: "0.9111"');
    // Which of two is better is not asked of a model and itself.
    expect(suite.claims.find(c => c.id === 'proposed-flowers')).toMatchObject({
      better: 'deep',
      than: ['flat'],
    });
  });

  it('keeps it when the script is captured again without a proof, and loses it when a proof succeeds', async () => {
    const one = recorded('flowers');
    await one.capture({ prove: async () => [{ problem: 'flowers', variant: 'deep', why }] });
    const first = one.text();
    const { parted } = await one.capture();
    expect(parted).toEqual([]);
    expect(one.text()).toBe(first);
    await one.capture({ prove: async () => [] });
    expect(loadSuite(one.out).experiments.map(e => e.id)).toEqual(['flowers/flat', 'flowers/deep']);
    expect(loadSuite(one.out).claims.map(c => c.id)).toEqual(['proposed-flowers']);
  });
});

describe('a script that is captured again', () => {
  it('leaves what a person has changed, comments and claims that were taken out among it', async () => {
    const one = recorded('flowers');
    await one.capture();
    const epochs = /epochs: (\d+)/.exec(one.text())?.[1] ?? '';
    one.edit('title: What flowers.py trains', 'title: Ours # by hand');
    one.edit(`epochs: ${epochs}`, 'epochs: 7');
    one.edit('claims:', 'x-claims:');
    const byHand = one.text().replace(/x-claims:[\s\S]*$/, '');
    writeFileSync(path.join(one.out, 'suite.yaml'), byHand);
    expect((await one.capture()).parted).toEqual([]);
    expect(one.text()).toBe(byHand);
  });

  it('says where they have parted, and takes what no person has changed', async () => {
    const one = recorded('flowers');
    await one.capture();
    const size = Number(/batchSize: (\d+)/.exec(one.text())?.[1]);
    one.tell(`"batch_size": ${size}`, `"batch_size": ${2 * size}`);
    const before = one.text();
    const checked = await one.capture({ check: true });
    expect(one.text()).toBe(before);
    const { parted = [] } = await one.capture();
    expect(checked.parted).toEqual(parted);
    expect(parted).toEqual([
      { path: ['defaults', 'training', 'batchSize'], was: size, is: 2 * size, kept: false },
    ]);
    expect(one.text()).toContain(`batchSize: ${2 * size}`);
    expect((await one.capture()).parted).toEqual([]);
  });

  it('keeps what both have changed as the person has it, and says so', async () => {
    const one = recorded('flowers');
    await one.capture();
    const size = Number(/batchSize: (\d+)/.exec(one.text())?.[1]);
    one.edit(`batchSize: ${size}`, 'batchSize: 5');
    one.tell(`"batch_size": ${size}`, `"batch_size": ${2 * size}`);
    expect((await one.capture()).parted).toEqual([
      { path: ['defaults', 'training', 'batchSize'], was: size, is: 2 * size, kept: true },
    ]);
    expect(one.text()).toContain('batchSize: 5');
  });

  it('refuses a folder whose suite was not captured', async () => {
    const one = recorded('flowers');
    mkdirSync(one.out);
    writeFileSync(path.join(one.out, 'suite.yaml'), 'format: 1\n');
    await expect(one.capture()).rejects.toThrow('holds a suite that was not captured');
  });
});
