// Writes train.csv and test.csv beside this file: the adding problem of Hochreiter and Schmidhuber (1997), in the form
// with values from 0 to 1. A line is a step, 30 lines are a sequence: a value, uniform in [0, 1) with three decimals,
// and a mark, which is 1 at one step of the first half and one of the second.
//
//     node suites/adding-problem/make-data.mjs [FOLDER]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';

const steps = 30;
const folder = process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url));

for (const [name, samples] of [
  ['train', 2000],
  ['test', 500],
]) {
  const random = seedrandom(`adding problem, ${name}`);
  const below = n => Math.floor(random() * n);
  const lines = ['value,mark'];
  for (let sample = 0; sample < samples; sample++) {
    const marked = [below(steps / 2), steps / 2 + below(steps / 2)];
    for (let step = 0; step < steps; step++)
      lines.push(`${below(1000) / 1000},${marked.includes(step) ? 1 : 0}`);
  }
  writeFileSync(path.join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
}
