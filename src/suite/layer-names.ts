/** Names that a new layer of another kind does not change: the kind and its number among its kind, from 1. */
export function layerNames(kinds: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return kinds.map(kind => {
    const ordinal = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ordinal);
    return `${kind}-${ordinal}`;
  });
}
