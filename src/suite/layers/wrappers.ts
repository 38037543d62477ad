import { z } from 'zod';
import { layerKind } from './kind.ts';

// Layers that hold another one, `layer`, beside the options here.

export const bidirectional = layerKind({
  says: 'A recurrent layer forwards and its twin backwards over the time steps, and both outputs put together.',
  options: { mergeMode: z.enum(['concat', 'sum', 'mul', 'ave']).default('concat') },
});

export const timeDistributed = layerKind({
  says: 'A layer on each time step.',
  options: {},
});
