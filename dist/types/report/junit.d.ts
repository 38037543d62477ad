import type { Results } from '../verdict/types.ts';
/**
 * junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every experiment's runs, every check and
 * every claim, every comparison with the baseline, and the gate. What the gate does not fail on is no failure here
 * either: it is skipped, with a message that says why, and what is inconclusive says what would settle it.
 */
export declare function renderJunit(results: Results): string;
