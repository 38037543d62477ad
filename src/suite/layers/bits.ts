import { isPlainKind } from './parse.ts';
import { factsOf } from './table.ts';

type Options = Readonly<Record<string, unknown>>;

/** What is looked at of a layer: one of the format, or one of a model that code has built. */
interface Found {
  readonly kind: string;
  readonly options: Options;
  readonly layer?: Found;
  readonly backward?: Found;
}

/** The version of the bits of each kind of layer and each activation that has another one than the first. */
export function bitsOfLayers(layers: readonly Found[]): Record<string, number> {
  const made = new Map<string, number>();
  for (const { kind, options } of layers.flatMap(within)) {
    const bits = bitsOf(kind, options);
    if (bits > (made.get(kind) ?? 1)) made.set(kind, bits);
    for (const name of activationsOf(options)) made.set(name, 2);
  }
  return Object.fromEntries(made);
}

function bitsOf(kind: string, options: Options): number {
  // A layer of code alone, whose mask ends where an embedding's does.
  if (kind === 'masking') return 2;
  return isPlainKind(kind) ? (factsOf(kind).bits?.(options) ?? 1) : 1;
}

/** Activations that compute other bits than in the first version, where they saturate or at zero. */
const mended = ['gelu', 'selu', 'softsign'];

const activationsOf = ({ activation, recurrentActivation }: Options): string[] =>
  mended.filter(name => name === activation || name === recurrentActivation);

/** A layer and all within it. */
const within = ({ kind, options, layer, backward }: Found): Found[] => [
  { kind, options },
  ...(layer ? within(layer) : []),
  ...(backward ? within(backward) : []),
  ...nested(options),
];

/** The layers in a configuration: those of a model that is a layer of another one, or of a wrapper in it. */
function nested(value: unknown): Found[] {
  if (!isRecord(value)) return [];
  const { className, config } = value;
  const own =
    typeof className === 'string' && isRecord(config)
      ? [{ kind: className.charAt(0).toLowerCase() + className.slice(1), options: config }]
      : [];
  return [...own, ...Object.values(value).flatMap(nested)];
}

const isRecord = (value: unknown): value is Options => typeof value === 'object' && value !== null;
