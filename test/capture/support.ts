import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftSuite } from '../../src/capture/draft.ts';
import { readEvents } from '../../src/capture/events.ts';
import { documentText, suiteDocument } from '../../src/capture/text.ts';
import type { Draft, Watched } from '../../src/capture/types.ts';
import { loadSuite, type Suite } from '../../src/suite/index.ts';
import { temporaryFolder } from '../temporary.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A script of ./scripts as it was run once by Keras 3.15; what it did then stands in ./events. */
export function watched(name: string, more: Partial<Watched> = {}): Watched {
  const folder = path.join(here, 'events', name);
  return {
    name: name.replaceAll('_', '-'),
    script: `${name}.py`,
    lines: readFileSync(path.join(here, 'scripts', `${name}.py`), 'utf8').split('\n'),
    events: readEvents(folder),
    stdout: readFileSync(path.join(folder, 'stdout.txt'), 'utf8'),
    keras: undefined,
    quick: false,
    started: { command: ['python3', `${name}.py`], environment: {}, folder: 'script', needs: [`${name}.py`] },
    ...more,
  };
}

/** The draft of a script's suite, and the suite as it is read from what was written. */
export function captured(
  name: string,
  more: Partial<Watched> = {},
  refused?: ReadonlyMap<number, string>,
  unproven?: ReadonlyMap<number, string>,
): { draft: Draft; suite: Suite; text: string } {
  const given = watched(name, more);
  const draft = draftSuite(given, refused, unproven);
  const folder = temporaryFolder('captured');
  for (const { name: file, content } of draft.files) writeFileSync(path.join(folder, file), content);
  mkdirSync(path.join(folder, 'script'));
  writeFileSync(path.join(folder, 'script', given.script), given.lines.join('\n'));
  const text = documentText(suiteDocument(draft.suite, ['A comment.']));
  writeFileSync(path.join(folder, 'suite.yaml'), text);
  return { draft, suite: loadSuite(folder), text };
}
