import { expectReproduced } from 'seedgate/vitest';
import { expect, it } from 'vitest';

it('holds what the line suite prints', async () => {
  await expectReproduced('suites/line');
});

it('holds the claim about the circle, and by far', async () => {
  const { suites } = await expectReproduced('suites/circle');
  expect(suites[0]?.claims[0]?.comparisons[0]?.probability).toBeGreaterThan(0.95);
});
