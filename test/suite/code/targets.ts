/** The sum of every three numbers. */
export const targetsOf = (values: readonly number[]): number[][] =>
  Array.from({ length: values.length / 3 }, (_, i) => [
    values.slice(3 * i, 3 * i + 3).reduce((sum, v) => sum + v, 0),
  ]);
