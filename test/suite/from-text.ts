import { tmpdir } from 'node:os';
import { resolveText, type Suite } from '../../src/suite/index.ts';

/** A suite from the text of its file, without data files beside it. */
export const loadSuiteText = (text: string): Suite => resolveText('suite.yaml', text, tmpdir());
