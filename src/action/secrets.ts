/** Variables that give a process rights on the repository, its cache or the cloud accounts that trust it. */
const names = ['INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Runs `work`, and all processes that it starts, without the job's tokens among the variables. */
export async function withoutTokens<T>(env: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  const kept = names.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  for (const name of names) delete env[name];
  try {
    return await work();
  } finally {
    for (const [name, value] of kept) env[name] = value;
  }
}
