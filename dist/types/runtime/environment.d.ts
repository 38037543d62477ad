import type { Environment } from '../records/index.ts';
import type { Runtime } from './ensure.ts';
/** Vector features that the system reports for its first CPU; empty where it does not. */
export declare function vectorFeatures(): string[];
/**
 * Instruction set that compiled code is held to. On x64 it is AVX2 whatever the CPU has beyond it, so that
 * two machines give the same bits.
 */
export declare function instructionSet(): string;
/** What decides the bits of a run beside suite and seed, and what is good to know of the machine. */
export declare function describeEnvironment(runtime: Runtime): Environment;
