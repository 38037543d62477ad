import {
  demandsLost,
  makeBaseline,
  parseBaseline,
  serializeBaseline,
  withBaseline,
} from '../src/verdict/index.ts';
import { type Replacement, replaced } from '../test/replaced.ts';
import { valid } from '../test/suite/corpus.ts';
import { judged, recordsOf, tinySuite } from './made.ts';
import type { Part, Row } from './part.ts';

/** Suites that ask for less than the baseline's did, or for the same in other words. */
export const demands: Part = {
  name: 'demands',
  run: async () => [weakened(), weakenedSince()],
};

const predict = (suite: ReturnType<typeof tinySuite>) =>
  recordsOf(suite, 30, (e, seed) => (e.id.endsWith('deep') ? 24 + seed / 100 : 23.5 + seed / 100));

const claim = /claims:[\s\S]*$/;
const strict = replaced(
  valid,
  [
    '{ absolute: 1 } }',
    '{ absolute: 1 }, share: 0.8, gate: fail }\n        repeats: { tolerance: { absolute: 2 }, share: 0.5, gate: fail }',
  ],
  ['than: simple', 'than: simple\n    gate: fail'],
  ['problems:', 'baseline: { margin: { relative: 0.1 } }\nproblems:'],
);

/** What a change does to the suite, and a piece of the name under which it is told; none where it is to pass. */
const changes: Readonly<Record<string, { change: Replacement[]; told?: string }>> = {
  nothing: { change: [] },
  'a title': { change: [['A tiny suite', 'A small suite']] },
  'a tolerance a thousand times as wide': {
    change: [['{ absolute: 1 }', '{ absolute: 1000 }']],
    told: 'twelve:hits',
  },
  'a relative tolerance in its place': {
    change: [['{ absolute: 1 }', '{ relative: 0.5 }']],
    told: 'twelve:hits',
  },
  'a narrower tolerance': { change: [['{ absolute: 1 }', '{ absolute: 0.9 }']] },
  'a smaller share': { change: [['share: 0.8', 'share: 0.1']], told: 'twelve:hits' },
  'a greater share': { change: [['share: 0.8', 'share: 0.9']] },
  'a true value moved': { change: [['value: 24', 'value: 20']], told: 'double/twelve:truth' },
  'gate off': { change: [['share: 0.8, gate: fail', 'share: 0.8, gate: off']], told: 'twelve:hits' },
  'gate warn': { change: [['share: 0.8, gate: fail', 'share: 0.8, gate: warn']], told: 'twelve:hits' },
  'no truth, and no claim': {
    change: [
      [/ {8}truth:.*\n/, ''],
      [claim, ''],
    ],
    told: 'double/twelve:truth',
  },
  'a claim deleted': { change: [[claim, '']], told: 'deeper:claim' },
  "a claim's gate off": {
    change: [['than: simple\n    gate: fail', 'than: simple\n    gate: off']],
    told: 'deeper:claim',
  },
  'a claim turned round': {
    change: [['better: deep\n    than: simple', 'better: simple\n    than: deep']],
    told: 'deeper:claim',
  },
  'a printed value moved': { change: [['simple: 23.5', 'simple: 20.5']], told: 'simple/twelve:fits' },
  'a printed value deleted': { change: [[/ {8}printed:.*\n/, '']], told: 'simple/twelve:fits' },
  'less repetition': { change: [['share: 0.5', 'share: 0.1']], told: 'twelve:repeats' },
  'a wider repetition': { change: [['{ absolute: 2 }', '{ absolute: 2000 }']], told: 'twelve:repeats' },
  'a margin of 1000': { change: [['{ relative: 0.1 }', '{ relative: 1000 }']], told: 'tiny:margin' },
  'a smaller margin': { change: [['{ relative: 0.1 }', '{ relative: 0.05 }']] },
};

function weakened(): Row {
  const losses: string[] = [];
  const before = tinySuite(strict);
  const results = judged(before, 30, predict(before));
  const baseline = parseBaseline(serializeBaseline(makeBaseline(results)));
  for (const [what, { change, told }] of Object.entries(changes)) {
    const suite = tinySuite(replaced(strict, ...change));
    const own = judged(suite, 30, predict(suite));
    const against = (allow: string[]) => withBaseline(own, { file: 'b.json', baseline, allow });
    const named = against([]).findings.flatMap(f =>
      f.kind === 'obstacle' && f.name === 'weaker-demand' ? [f] : [],
    );
    if (told === undefined) {
      if (named.length > 0) losses.push(`${what}: ${named[0]?.says}`);
      continue;
    }
    if (!named.some(f => f.effect === 'fails' && f.id.includes(told)))
      losses.push(`${what}: nobody names ${told}, but ${named.map(f => f.says).join('; ') || 'nothing'}`);
    if (against([]).gate.passed) losses.push(`${what}: the gate passed`);
    const left = against(['weaker-demand']).findings.filter(
      f => f.kind === 'obstacle' && f.effect === 'fails',
    );
    if (left.length > 0) losses.push(`${what}, accepted by name: ${left[0]?.says}`);
  }
  return {
    attack: "a suite that asks for less than the baseline's: tolerance, share, truth, gate, claim, margin",
    tried: Object.keys(changes).length,
    losses,
  };
}

/** What the tiny suite is without some of it, beside the changes above. */
const removed: typeof changes = {
  'a variant deleted': {
    change: [
      [/ {6}deep:\n.*\n/, ''],
      [claim, ''],
    ],
    told: 'double/deep',
  },
  'fewer seeds': { change: [['seeds: 30', 'seeds: 5']], told: '30 seeds' },
};

/** The same changes where nobody has a baseline, but the commit that the change is based on is known. */
function weakenedSince(): Row {
  const losses: string[] = [];
  const before = tinySuite(strict);
  const all = { ...changes, ...removed };
  for (const [what, { change, told }] of Object.entries(all)) {
    const suite = tinySuite(replaced(strict, ...change));
    const own = judged(suite, suite.seeds, predict(suite));
    const named = demandsLost(own, [before], '0123456789ab');
    if (told === undefined ? named.length > 0 : !named.some(line => line.includes(told)))
      losses.push(`${what}: ${named.join('; ') || 'nobody names it'}`);
  }
  const other = tinySuite(replaced(strict, ['name: tiny', 'name: other']));
  if (!demandsLost(judged(other, 30, predict(other)), [before], 'b').some(l => l.includes('the suite tiny')))
    losses.push('a suite removed: nobody names it');
  return {
    attack:
      'the same, and what was removed, against the commit that a change is based on, without a baseline',
    tried: Object.keys(all).length + 1,
    losses,
  };
}
