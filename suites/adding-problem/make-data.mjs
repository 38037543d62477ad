// Writes train.csv and test.csv beside this file: the adding problem of Hochreiter and Schmidhuber (1997), in the form
// with values from 0 to 1 and two marks. Of each sequence: v0…v29 uniform in [0, 1) with three decimals, m0…m29 with
// two ones, the first in the first half and the second in the second half, and their values' sum.
//
//     node suites/adding-problem/make-data.mjs [FOLDER]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';

const steps = 30;
const folder = process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url));
const places = Array.from({ length: steps }, (_, i) => i);

for (const [name, samples] of [
  ['train', 2000],
  ['test', 500],
]) {
  const random = seedrandom(`adding problem, ${name}`);
  const below = n => Math.floor(random() * n);
  const lines = [[...places.map(i => `v${i}`), ...places.map(i => `m${i}`), 'sum'].join(',')];
  for (let sample = 0; sample < samples; sample++) {
    // Thousandths, so that the sum is exact as it is written.
    const values = places.map(() => below(1000));
    const marked = [below(steps / 2), steps / 2 + below(steps / 2)];
    const sum = marked.reduce((total, place) => total + values[place], 0);
    const marks = places.map(place => Number(marked.includes(place)));
    lines.push([...values.map(v => v / 1000), ...marks, sum / 1000].join(','));
  }
  writeFileSync(path.join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
}
