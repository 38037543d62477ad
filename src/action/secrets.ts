import { isSecret } from '../base/index.ts';

/** Runs `work`, and all processes that it starts, without the job's tokens and secrets among the variables. */
export async function withoutTokens<T>(env: NodeJS.ProcessEnv, work: () => T | Promise<T>): Promise<T> {
  const kept = Object.entries(env).filter(([name]) => isSecret(name));
  for (const [name] of kept) delete env[name];
  try {
    return await work();
  } finally {
    for (const [name, value] of kept) env[name] = value;
  }
}
