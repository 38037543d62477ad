import type { Problem, Source, Variant } from '../suite/index.ts';

/** What a model comes to: its layers with all their options and, where they are no chain, what each takes. */
export function modelLines(
  { code, layers, graph, frozen = [], start = [] }: Variant,
  { ports }: Problem,
): string[] {
  const shown = (place: number): string => {
    const given = start.filter(({ layer }) => layer === place).map(({ name }) => name);
    return [
      JSON.stringify((code?.layers ?? layers)[place]),
      ...(given.length > 0 ? [`starts from a file's ${given.join(', ')}`] : []),
      ...(frozen.includes(place) ? ['is not trained'] : []),
    ].join('; ');
  };
  if (graph === undefined) return (code?.layers ?? layers).map((_, place) => shown(place));
  const source = (of: Source): string => {
    if ('input' in of) return ports?.inputs?.[of.input]?.name ?? 'the inputs';
    return of.part === 0 ? `${of.call + 1}` : `state ${of.part} of ${of.call + 1}`;
  };
  const list = (sources: readonly Source[]) => sources.map(source).join(', ');
  const first = new Map<number, number>();
  const calls = graph.calls.map(({ layer, from, states }, i) => {
    const before = first.get(layer);
    if (before === undefined) first.set(layer, i);
    const what = before === undefined ? shown(layer) : `the layer of ${before + 1}`;
    return `${i + 1}: ${what} takes ${list(from)}${states === undefined ? '' : ` and begins with ${list(states)}`}`;
  });
  const gives = graph.outputs.map((of, i) => {
    const name = graph.targets?.[i]?.name;
    return `${name === undefined ? '' : `${name}: `}${source(of)}`;
  });
  return [...calls, `gives ${gives.join(', ')}`];
}
