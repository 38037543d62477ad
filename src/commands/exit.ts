import type { RunResult } from '../run/index.ts';

/** Exit codes: a contract that the docs, the action and scripts rely on. */
export const exitCode = {
  passed: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  interrupted: 130,
} as const;

/** The exit code of a run. */
export const codeOf = (ending: RunResult['ending']): number => exitCode[ending];

/** The exit code of what is judged without training. */
export const gateCode = (gate: { readonly passed: boolean }): number =>
  gate.passed ? exitCode.passed : exitCode.failed;
