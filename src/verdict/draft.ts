import type { Draft, Finding } from './findings.ts';

/** Collects findings, in reading order, before it is known what they do to the gate. */
export interface Drafts {
  add(draft: Draft): void;
}

/** `suite:problem/variant/probe:fits` */
export const idOf = (suite: string, subject: string, kind: Finding['kind']): string =>
  `${suite}:${subject}:${kind}`;
