import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../../base/index.ts';
import type { FunctionGraph } from './emit.ts';
import type { LoopBody } from './invariants.ts';
import type { Draft } from './passes.ts';
import { textOf, typeText } from './text.ts';

/** Writes what the compiler has after each of its stages, for whoever looks for a wrong number. */
export interface Dump {
  draft(stage: string, draft: Draft): void;
  program(stage: string, functions: readonly FunctionGraph[]): void;
}

/**
 * The dump of an experiment, in a folder by its name under that of SEEDGATE_DUMP: a file a stage, numbered. Nothing when
 * the variable is not set.
 */
export function openDump(env: NodeJS.ProcessEnv, experiment: string): Dump | undefined {
  const parent = env.SEEDGATE_DUMP;
  if (!parent) return undefined;
  const folder = join(parent, experiment.replaceAll('/', '-'));
  makeFolders(folder);
  let stages = 0;
  const write = (stage: string, sections: readonly string[]) => {
    const file = `${String(++stages).padStart(2, '0')}-${stage}.txt`;
    writeFileSync(join(folder, file), `${sections.join('\n\n')}\n`);
  };
  return {
    draft: (stage, draft) =>
      write(stage, [
        ...bodyText('step', draft.step),
        ...(draft.lastStep === undefined ? [] : bodyText('last step', draft.lastStep)),
        ...(draft.evaluation === undefined ? [] : [`## evaluation\n${textOf([['loss', draft.evaluation]])}`]),
        ...draft.joined.map(
          ({ name, members }) =>
            `## ${name} is joined of\n${members.map(m => `${m.offset}: ${m.state.name} ${typeText(m.state.type)}`).join('\n')}`,
        ),
      ]),
    program: (stage, functions) =>
      write(
        stage,
        functions.map(
          ({ name, arguments: given, results }) =>
            `## ${name}(${given.map(g => `${g.name} ${typeText(g.type)}`).join(', ')})\n${textOf(results.map(r => [r.name, r.value]))}`,
        ),
      ),
  };
}

function bodyText(title: string, { results, next, constant, unchanged }: LoopBody): string[] {
  const losses = results.map((value, i) => [i === 0 ? 'loss' : 'validation', value] as const);
  const states = [...next].map(([name, value]) => [`next ${name}`, value] as const);
  return [
    `## ${title}\n${textOf([...losses, ...states])}`,
    ...(unchanged.size === 0 ? [] : [`never changed: ${[...unchanged].join(', ')}`]),
    ...(constant.size === 0
      ? []
      : [`constant: ${[...constant].map(([name, value]) => `${name} = ${value}`).join(', ')}`]),
  ];
}
