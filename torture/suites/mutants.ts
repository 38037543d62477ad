import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { valid } from '../../test/suite/corpus.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { type Draw, draws } from '../draw.ts';
import { encodings, raw, syntax } from './text.ts';
import { mutateTree, type Tree, treeMutations } from './tree.ts';

/** A valid suite, with its data beside it. */
export interface Base {
  readonly name: string;
  readonly text: string;
  readonly folder: string;
}

const suites = fileURLToPath(new URL('../../suites', import.meta.url));
/** Samples that are left of data in files: reading half a megabyte of numbers is not what is timed here. */
const kept = 40;
const linesPerSample: Readonly<Record<string, number>> = {
  'pixels.csv': 64,
  'train.csv': 30,
  'test.csv': 30,
};

/** The suites of this repository and the one that the hand-written corpus starts from, each in a folder of its own. */
export function bases(): Base[] {
  const made = (name: string, text: string, files: Record<string, string>): Base => {
    const folder = temporaryFolder(`torture-${name}`);
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
    return { name, text, folder };
  };
  const own = readdirSync(suites).map(name => {
    const read = (file: string) => readFileSync(path.join(suites, name, file), 'utf8');
    const csv = readdirSync(path.join(suites, name)).filter(f => f.endsWith('.csv'));
    const cut = (file: string) =>
      read(file)
        .split('\n')
        .slice(0, 1 + kept * (linesPerSample[file] ?? 1))
        .join('\n');
    const text = read('suite.yaml')
      .replaceAll(/shape: \[(1797|2000|500), /g, `shape: [${kept}, `)
      .replace('last: 899', 'last: 9');
    return made(name, text, Object.fromEntries(csv.map(file => [file, cut(file)])));
  });
  return [made('tiny', valid, {}), ...own];
}

export const kinds = ['structure', 'types', 'numbers', 'sizes', 'YAML', 'encodings', 'raw bytes'] as const;
export type Kind = (typeof kinds)[number];

const treeKinds = Object.keys(treeMutations) as (keyof typeof treeMutations)[];
const isTreeKind = (kind: string): kind is keyof typeof treeMutations =>
  (treeKinds as string[]).includes(kind);

/** A suite's text with something wrong, or at least changed, in it. */
export function mutate(base: Base, kind: Kind, seed: string, number: number): Buffer {
  const draw: Draw = draws(seed, 'suites', kind, number);
  if (isTreeKind(kind)) {
    const tree = mutateTree(parse(base.text) as Tree, kind, draw);
    // Flow or block style, as a program or a person would write it.
    return Buffer.from(
      draw.chance(0.2)
        ? JSON.stringify(tree)
        : stringify(tree, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  }
  if (kind === 'YAML') {
    let text = base.text;
    for (let i = 1 + draw.below(2); i > 0 && text.trim() !== ''; i--) text = draw.of(syntax)(text, draw);
    return Buffer.from(text);
  }
  return draw.of(kind === 'encodings' ? encodings : raw)(base.text, draw);
}
