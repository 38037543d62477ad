/** A credential may have any name; one of these words is mostly in it. */
const words = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|^SSH_AUTH_SOCK$/i;
/** What a job of GitHub Actions has for its steps: rights on the repository and its cache, and files that later steps obey. */
const ofJob = /^(?:INPUT|STATE|ACTIONS)_|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;

/** Whether a variable of this name may give rights that no process which merely computes has a use for. */
export const isSecret = (name: string): boolean => words.test(name) || ofJob.test(name);

/** The environment without what gives rights, for whatever is started to compute. @param keep names that stay all the same */
export function withoutSecrets(env: NodeJS.ProcessEnv, keep?: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => keep?.test(name) || !isSecret(name)));
}
