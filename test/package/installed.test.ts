import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { env, installPacked } from './packed.ts';

const user = installPacked('installed');
afterAll(() => rmSync(path.dirname(user), { recursive: true, force: true }));

function npx(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: user, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const seedgate = (...args: string[]) => npx('--no-install', 'seedgate', ...args);
const own = path.join(user, 'node_modules/seedgate');
const manifest = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')) as Record<string, unknown>;

/** One dense layer and two epochs. */
const small = `export default {
  format: 1, name: 'small', version: '1.0.0', title: 'Small', source: { title: 'An article' }, seeds: 1,
  problems: {
    p: {
      title: 'P',
      data: { inputs: () => xs.map(x => [x]), targets: () => xs.map(x => [2 * x]) },
      probes: { a: { input: [3], truth: { value: 6, tolerance: { absolute: 100 } } } },
      variants: {
        v: {
          build: (tf: TensorFlow) => tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] }),
          training: {
            epochs: 2, batchSize: 2, validationSplit: 0, shuffle: true,
            optimizer: { name: 'sgd', learningRate: 0.01 }, loss: 'meanSquaredError',
          },
        },
      },
    },
  },
};
`;

describe('the package as npm installs it', () => {
  it('is all that is installed: nothing that it needs is left to npm, and no script runs', () => {
    const lock = JSON.parse(readFileSync(path.join(user, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    expect(Object.keys(lock.packages)).toEqual(['node_modules/seedgate']);
    expect(lock.packages['node_modules/seedgate']?.hasInstallScript).toBeUndefined();
    expect(readdirSync(path.join(user, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'seedgate',
    ]);
    expect(manifest.dependencies).toBeUndefined();
  });

  it('has the licences of what is bundled', () => {
    const notices = readFileSync(path.join(own, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of [
      '@tensorflow/tfjs-node',
      '@tensorflow/tfjs-core',
      'node-api-headers',
      'zod',
      'yaml',
      'sucrase',
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(existsSync(path.join(own, 'LICENSE'))).toBe(true);
  });

  it('says its version and its commands', () => {
    expect(seedgate('--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect(seedgate('--help').stdout).toContain('seedgate [options] [command]');
  });

  it('writes a suite, finds it valid, trains and judges it', () => {
    const init = seedgate('init', 'suites/first');
    expect(init.status, init.stderr).toBe(0);
    const validate = seedgate('validate');
    expect(validate.status, validate.stdout + validate.stderr).toBe(0);
    const run = seedgate('run', '--seeds', '1', '--json');
    expect(run.status, run.stderr).toBe(0);
    const records = readFileSync(path.join(user, 'seedgate-out/records.jsonl'), 'utf8').trim().split('\n');
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(JSON.parse(record)).toMatchObject({ status: 'ok' });
    for (const name of ['results.json', 'report.md', 'report.html', 'junit.xml'])
      expect(existsSync(path.join(user, 'seedgate-out', name))).toBe(true);
  });

  it('can train, as doctor finds', () => {
    const { status, stdout, stderr } = seedgate('doctor');
    expect(status, stdout + stderr).toBe(0);
  });

  it('trains a suite in TypeScript, whatever a tsconfig.json in the current folder says', () => {
    const folder = path.join(user, 'code');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'rows.ts'), 'export const xs: readonly number[] = [1, 2, 3, 4];\n');
    writeFileSync(
      path.join(folder, 'suite.ts'),
      `import type { TensorFlow } from 'seedgate';\nimport { xs } from './rows';\n${small}`,
    );
    writeFileSync(path.join(user, 'evil.ts'), "throw new Error('it ran');\n");
    writeFileSync(
      path.join(user, 'tsconfig.json'),
      '{ "compilerOptions": { "paths": { "*": ["./evil.ts"] } } }',
    );
    const run = seedgate('run', 'code', '--out', 'code-out');
    rmSync(path.join(user, 'tsconfig.json'));
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(readFileSync(path.join(user, 'code-out/records.jsonl'), 'utf8')).toContain('"status":"ok"');
  });

  it('is imported by a program', () => {
    const program = `import { judge, loadSuite, readRecords, runSuite } from 'seedgate';
      const suite = loadSuite('code');
      const { records } = readRecords('code-out');
      const { results } = await runSuite('code', { out: 'code-out' });
      console.log(suite.name, records.length, judge(suite, records).gate.passed, results.gate.passed);`;
    writeFileSync(path.join(user, 'program.mjs'), program);
    const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
      cwd: user,
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('small 1 true true\n');
  });
});
