import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Job } from 'kubernetes-models/batch/v1';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary.ts';

const read = (name: string) => parse(readFileSync(`examples/kubernetes/${name}.yaml`, 'utf8'));

/** What the schema of Kubernetes says of a manifest's values. Keys that it does not have pass: those are for the types. */
function valuesOf(manifest: ConstructorParameters<typeof Job>[0]): string {
  try {
    new Job(manifest).validate();
    return 'valid';
  } catch (error) {
    return (error as Error).message;
  }
}

/** What the compiler says of a manifest that is written as a constant of the schema's type, which refuses keys it does not have. */
function keysOf(manifest: unknown): string {
  const folder = temporaryFolder('kubernetes');
  const text = JSON.stringify(manifest, null, 1);
  writeFileSync(
    path.join(folder, 'job.ts'),
    `import type { IJob } from ${JSON.stringify(path.resolve('node_modules/kubernetes-models/batch/v1/index.js'))};\nexport const job: IJob = ${text};\n`,
  );
  const flags = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'];
  try {
    execFileSync('node_modules/.bin/tsc', [...flags, path.join(folder, 'job.ts')], { encoding: 'utf8' });
    return 'valid';
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

describe('the Kubernetes manifests', () => {
  it.each(['train', 'merge'])('are valid by the schema of Kubernetes: %s', name => {
    expect(valuesOf(read(name))).toBe('valid');
    expect(keysOf(read(name))).toBe('valid');
  });

  it('would be refused for a value of another type, a missing key, and one that is misspelt', () => {
    const changed = (change: (spec: ReturnType<typeof read>['spec']) => void) => {
      const job = read('train');
      change(job.spec);
      return job;
    };
    expect(valuesOf(changed(spec => Object.assign(spec, { completions: 'eight' })))).toContain('completions');
    expect(valuesOf(changed(spec => delete spec.template.spec.containers[0].name))).toContain('name');
    expect(keysOf(changed(spec => Object.assign(spec, { backofLimitPerIndex: 3 })))).toContain(
      'backofLimitPerIndex',
    );
  });

  it('have as many shards as their command says', () => {
    const { completions, template } = read('train').spec;
    expect(template.spec.containers[0].args[0]).toContain(
      `--shard "$((JOB_COMPLETION_INDEX + 1))/${completions}"`,
    );
  });
});
