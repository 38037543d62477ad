import type { Draw } from '../draw.ts';
import { keys, numbers, texts } from './values.ts';

/** A value as YAML has it. */
export type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

/** A place in a tree: what holds it, and under what. */
interface Place {
  readonly holder: Tree[] | { [key: string]: Tree };
  readonly key: string;
}

const isMap = (tree: Tree | undefined): tree is { [key: string]: Tree } =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

const get = ({ holder, key }: Place): Tree => (holder as { [key: string]: Tree })[key] as Tree;

function set({ holder, key }: Place, value: Tree): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Every place in a tree that fits, but for its root. */
function places(tree: Tree, fits: (value: Tree) => boolean = () => true): Place[] {
  if (tree === null || typeof tree !== 'object') return [];
  return Object.keys(tree).flatMap(key => {
    const place = { holder: tree, key };
    const value = get(place);
    return [...(fits(value) ? [place] : []), ...places(value, fits)];
  });
}

/** Puts `name` where `key` is, in the same place of the order. */
function rename(holder: { [key: string]: Tree }, key: string, name: string): void {
  const entries = Object.entries(holder).map(([k, v]) => [k === key ? name : k, v] as const);
  for (const k of Object.keys(holder)) delete holder[k];
  for (const [k, v] of entries) set({ holder, key: k }, v);
}

/** A slip of the hand in a word. */
function misspell(word: string, draw: Draw): string {
  const i = draw.below(word.length + 1);
  return draw.of([
    word.slice(0, i) + word.slice(i + 1),
    `${word.slice(0, i)}x${word.slice(i)}`,
    word.toUpperCase(),
    word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2),
    `${word} `,
    `${word}s`,
  ]);
}

const another = (draw: Draw): Tree =>
  draw.of<() => Tree>([
    () => null,
    () => draw.chance(0.5),
    () => draw.of(numbers),
    () => draw.of(texts),
    () => [],
    () => ({}),
    () => [[1, 2], [3]],
    () => [draw.of(numbers), draw.of(texts)],
    () => ({ [draw.of(texts)]: draw.of(numbers) }),
    () => '2019-09-13',
  ])();

type Mutation = (tree: Tree, draw: Draw) => void;

/** What is there and where: things left out, added, renamed, moved. */
const structure: readonly Mutation[] = [
  (tree, draw) => {
    const { holder, key } = draw.of(places(tree));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (tree, draw) => {
    const { holder, key } = draw.of(places(tree).filter(p => !Array.isArray(p.holder)));
    rename(holder as { [key: string]: Tree }, key, draw.chance(0.6) ? misspell(key, draw) : draw.of(keys));
  },
  (tree, draw) => {
    const maps = [tree, ...places(tree, isMap).map(get)].filter(isMap);
    set({ holder: draw.of(maps), key: draw.of(keys) }, another(draw));
  },
  (tree, draw) => {
    const all = places(tree);
    const [a, b] = [draw.of(all), draw.of(all)];
    set(a, structuredClone(get(b)));
  },
  (tree, draw) => {
    const place = draw.of(places(tree, v => Array.isArray(v)));
    const list = get(place) as Tree[];
    const twice = list.flatMap(v => [v, structuredClone(v)]);
    set(place, draw.of<Tree>([[], twice, list.slice(1), [...list, another(draw)]]));
  },
  (tree, draw) => set(draw.of(places(tree, isMap)), {}),
];

const types: readonly Mutation[] = [
  (tree, draw) => set(draw.of(places(tree)), another(draw)),
  (tree, draw) => {
    const place = draw.of(places(tree));
    set(place, draw.of<Tree>([[get(place)], { value: get(place) }]));
  },
  (tree, draw) => {
    const place = draw.of(places(tree, v => typeof v === 'number' || typeof v === 'boolean'));
    set(place, String(get(place)));
  },
  (tree, draw) => set(draw.of(places(tree, v => typeof v === 'string')), draw.of(texts)),
];

const values: readonly Mutation[] = [
  (tree, draw) => set(draw.of(places(tree, v => typeof v === 'number')), draw.of(numbers)),
];

/** More of the same than anybody writes. */
const sizes: readonly Mutation[] = [
  (tree, draw) => {
    const place = draw.of(places(tree));
    let value = get(place);
    for (let i = draw.of([2, 10, 63, 64, 65, 200]); i > 0; i--) value = [value];
    set(place, value);
  },
  (tree, draw) => {
    const place = draw.of(places(tree));
    let value = get(place);
    for (let i = draw.of([2, 10, 63, 64, 65, 200]); i > 0; i--) value = { scale: { of: value, by: 2 } };
    set(place, value);
  },
  (tree, draw) => {
    const place = draw.of(places(tree, v => Array.isArray(v) && v.length > 0));
    const list = get(place) as Tree[];
    const times = draw.of([201, 1001, 3000]);
    set(
      place,
      Array.from({ length: times }, (_, i) => structuredClone(list[i % list.length]) as Tree),
    );
  },
  (tree, draw) => {
    const map = draw.of(places(tree, isMap));
    const value = another(draw);
    const more = Object.fromEntries(Array.from({ length: draw.of([101, 2000]) }, (_, i) => [`k${i}`, value]));
    set(map, { ...(get(map) as { [key: string]: Tree }), ...more });
  },
  (tree, draw) =>
    set(draw.of(places(tree, v => typeof v === 'string')), 'y'.repeat(draw.of([61, 4001, 100_000]))),
];

export const treeMutations = { structure, types, numbers: values, sizes } as const;

/** One to three mutations of a kind, on a copy. */
export function mutateTree(tree: Tree, kind: keyof typeof treeMutations, draw: Draw): Tree {
  const copy = structuredClone(tree);
  const times = kind === 'sizes' ? 1 : 1 + draw.below(3);
  for (let i = 0; i < times; i++) if (places(copy).length > 0) tryOne(copy, kind, draw);
  return copy;
}

/** An earlier mutation may have left no place for the next one. */
function tryOne(tree: Tree, kind: keyof typeof treeMutations, draw: Draw): void {
  try {
    draw.of<Mutation>(treeMutations[kind])(tree, draw);
  } catch (error) {
    if (!(error instanceof Error && error.message === 'nothing to draw from')) throw error;
  }
}
