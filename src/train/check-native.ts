import { execFile } from 'node:child_process';
import { besideFile } from '../base/index.ts';
import { nativeEnvironment, type Runtime } from '../runtime/index.ts';

export interface SelfTest {
  readonly ok: boolean;
  readonly backend?: string;
  /** Of 256×256 single-precision products on one thread, in eager calls. */
  readonly gflops?: number;
  readonly problem?: string;
}

/** Loads the native library in a process of its own, so that a crash is reported and not suffered. */
export function selfTest(runtime: Runtime, env: NodeJS.ProcessEnv): Promise<SelfTest> {
  const script = besideFile('self-test', import.meta.url, 'ts');
  const args = script.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), script] : [script];
  return new Promise(resolve => {
    execFile(
      process.execPath,
      args,
      { env: nativeEnvironment(runtime, env), timeout: 60_000 },
      (error, stdout, stderr) => {
        try {
          const found = JSON.parse(stdout) as {
            backend: string;
            gflops: number;
            multiplies: boolean;
            learns: boolean;
          };
          const ok = found.multiplies && found.learns && found.backend === 'tensorflow';
          const { backend, gflops } = found;
          resolve({
            ok,
            backend,
            gflops,
            ...(!ok && { problem: 'a product or a training step gave a wrong number' }),
          });
        } catch {
          const why = error?.signal ? `ended by ${error.signal}` : (error?.message ?? 'no answer');
          resolve({ ok: false, problem: `${why}; ${stderr.trim().split('\n').slice(-3).join(' | ')}` });
        }
      },
    );
  });
}
