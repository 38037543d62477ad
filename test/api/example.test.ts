import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { installPacked } from '../package/packed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// As somebody has it who installed seedgate: packed and installed by npm. What else the example wants is linked.
const folder = installPacked('example');
cpSync(path.join(root, 'examples/own-tests'), folder, { recursive: true });
for (const name of ['vitest', 'typescript'])
  symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('the example repository', () => {
  it('has suites that are reproduced, and says of one that is not what fell short', () => {
    const good = run('vitest/vitest.mjs', 'run');
    expect(good.status, good.stdout + good.stderr).toBe(0);
    expect(good.stdout).toMatch(/Tests +2 passed/);

    const file = path.join(folder, 'suites/line/suite.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('truth: { value: 7,', 'truth: { value: 8,'));
    const bad = run('vitest/vitest.mjs', 'run', '-t', 'line');
    expect(bad.status).toBe(1);
    expect(bad.stdout + bad.stderr).toContain(
      "suites/line is not reproduced:\n- line/dense/three: misses, as printed: 0 of 20 runs within 0.05, 80 % wanted, 95 % interval 0 to 16 %, and the article's own run is not\n",
    );
  });

  it.each(['nodenext', 'bundler'])('has its types from the package, resolved as %s', resolution => {
    const module = resolution === 'bundler' ? ['--module', 'esnext'] : [];
    const { status, stdout } = run(
      'typescript/bin/tsc',
      '--noEmit',
      '--project',
      '.',
      '--moduleResolution',
      resolution,
      ...module,
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('type-checks together with every program in the docs', () => {
    for (const name of ['api', 'typescript-suites']) {
      const text = readFileSync(path.join(root, `docs/${name}.md`), 'utf8');
      const programs = [...text.matchAll(/^```ts\n(.*?)^```$/gms)];
      expect(programs.length).toBeGreaterThan(0);
      programs.forEach(([, program = ''], i) => {
        writeFileSync(path.join(folder, `test/${name}-${i}.ts`), program);
      });
    }
    symlinkSync(path.join(root, 'node_modules/@types'), path.join(folder, 'node_modules/@types'));
    const { stdout } = run('typescript/bin/tsc', '--noEmit', '--project', '.', '--types', 'node');
    expect(stdout).toBe('');
  });
});
