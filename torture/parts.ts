import { bits } from './bits/index.ts';
import { client } from './client/index.ts';
import { code } from './code.ts';
import { demands } from './demands.ts';
import { faults } from './faults/index.ts';
import { kills } from './faults/kills.ts';
import { machine } from './machine.ts';
import { models } from './models/index.ts';
import { numbers } from './numbers.ts';
import type { Part } from './part.ts';
import { paths } from './paths.ts';
import { records } from './records/index.ts';
import { roads } from './roads/index.ts';
import { runtime } from './runtime.ts';
import { suites } from './suites/index.ts';
import { supply } from './supply.ts';

/** All attacks, in the order of the table. */
export const parts: readonly Part[] = [
  suites,
  code,
  paths,
  records,
  models,
  roads,
  demands,
  numbers,
  bits,
  faults,
  kills,
  machine,
  runtime,
  supply,
  client,
];
