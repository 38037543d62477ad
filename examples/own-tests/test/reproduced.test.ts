import { expectReproduced } from 'seedgate/vitest';
import { expect, it } from 'vitest';

it('holds what the line suite prints', async () => {
  await expectReproduced('suites/line');
});

it('holds the claim about the circle, and by far', async () => {
  const { findings } = await expectReproduced('suites/circle');
  const claims = findings.flatMap(f => (f.kind === 'claim' ? f.comparisons : []));
  expect(claims).toHaveLength(1);
  expect(claims[0]?.probability).toBeGreaterThan(0.95);
});
