import { describe, expect, it } from 'vitest';
import { joinRepeats } from '../../src/capture/repeats.ts';
import { trainings } from '../../src/capture/trained.ts';
import { captured, watched } from './support.ts';

describe('a model that a script trains several times over', () => {
  const { draft, suite } = captured('repeated');
  const problem = draft.suite.problems.repeated;

  it('is one model, with the mean over the runs as the script printed it', () => {
    // numpy.mean of the three accuracies that Keras gave.
    expect(problem?.metrics?.accuracy).toEqual({
      metric: 'binaryAccuracy',
      printed: { values: { 'epochs-2': { mean: '0.51111', runs: 3 }, 'epochs-4': '0.53333' } },
    });
    expect(problem?.variants['epochs-2']?.note).toBe('The script trains it 3 times.');
    expect(problem?.variants['epochs-4']?.note).toBeUndefined();
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['epochs-2', 'epochs-4']);
  });

  it('is several where the loss is of the script, which may be another one each time', () => {
    const { events, lines } = watched('repeated');
    const all = trainings(events.all, lines);
    expect(joinRepeats(all)).toHaveLength(2);
    const own = all.map(one => ({
      ...one,
      compile: one.compile && {
        ...one.compile,
        settings: { ...one.compile.settings, loss: { function: 'lopsided', own: true } },
      },
    }));
    expect(joinRepeats(own)).toHaveLength(4);
    const why = { why: "the layer Square is the script's own" };
    expect(joinRepeats(all.map(one => ({ ...one, obstacle: why })))).toHaveLength(4);
  });

  it('is in no claim against itself', () => {
    expect(Object.values(draft.suite.claims ?? {}).map(c => [c.better, c.than])).toEqual([
      ['epochs-4', 'epochs-2'],
    ]);
  });
});

describe('a loop that trains a model anew for each step of a series', () => {
  const { draft } = captured('walked');

  it('is one program, held to what the script says when the loop has ended', () => {
    expect(Object.values(draft.suite.problems)).toHaveLength(1);
    const [problem] = Object.values(draft.suite.problems);
    expect(problem?.metrics).toEqual({ rmse: { better: 'lower', printed: { values: { script: '1.072' } } } });
    expect(draft.fates.map(f => [f.variant, f.obstacle])).toEqual([
      [
        'script',
        {
          why: 'the same line trains a model for each of several parts of the data',
          file: 'walked.py',
          line: 14,
        },
      ],
    ]);
    expect(problem?.variants.script?.note).toContain('for each of several parts of the data');
  });
});

it('names the line of a tape in a function that TensorFlow has written anew', () => {
  const { draft } = captured('taped');
  expect(draft.fates.map(f => f.obstacle)).toEqual([
    { why: 'the script trains by GradientTape itself', file: 'taped.py', line: 10 },
  ]);
  // Said in each epoch, and nowhere once: the last one counts.
  expect(draft.suite.problems.taped?.metrics).toEqual({
    loss: { better: 'lower', printed: { values: { script: '9.9809' } } },
  });
});
