import type { SuitePath } from './errors.ts';
import { layerDefaults } from './keras-defaults.ts';
import { type LayerKind, mainOption, type PlainLayerKind } from './layers.ts';
import type { LayerSource, SuiteSource } from './schema.ts';
import type { Layer } from './types.ts';

type Report = (path: SuitePath, message: string) => void;
type SuiteLayerDefaults = NonNullable<NonNullable<SuiteSource['defaults']>['layers']>;

/** Gates of recurrent layers: the one option that has no default anywhere. */
const needsGate: readonly LayerKind[] = ['lstm', 'gru'];

/**
 * One layer with every option: what the suite says at the layer, else what it says for the kind, else
 * Keras' default.
 */
export function resolveLayer(
  source: LayerSource,
  suite: SuiteLayerDefaults | undefined,
  path: SuitePath,
  report: Report,
): Layer {
  if (typeof source === 'string') return { kind: source as LayerKind, options: {} };
  const kind = Object.keys(source)[0] as LayerKind;
  const written = (source as Record<string, unknown>)[kind];
  const given: Record<string, unknown> = isMapping(written)
    ? written
    : { [mainOption[kind as PlainLayerKind] ?? 'units']: written };
  const { layer: inner, ...own } = given;
  const shared = (suite as Record<string, Record<string, unknown> | undefined> | undefined)?.[kind];
  const options = { ...layerDefaults[kind], ...shared, ...own };
  if (needsGate.includes(kind) && options.recurrentActivation === undefined) {
    report(
      [...path, kind],
      'recurrentActivation is missing; it decides the numbers and Keras changed its default: write sigmoid (Keras 2.3 and later) or hardSigmoid (Keras up to 2.2), here or in defaults.layers',
    );
  }
  if (inner === undefined) return { kind, options };
  return {
    kind,
    options,
    layer: resolveLayer(inner as LayerSource, suite, [...path, kind, 'layer'], report),
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
