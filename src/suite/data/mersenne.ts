import { polarNormals, type Stream } from '../../base/index.ts';

const n = 624;
const m = 397;

/**
 * The random numbers of `numpy.random.RandomState(seed)`, which is what scikit-learn's `random_state` and `numpy.random.seed`
 * mean: MT19937 (Matsumoto and Nishimura, ACM TOMACS 8, 1998), doubles of 53 bits, integers below a bound by masking and
 * drawing again, normals by the polar method, of which the second one is given first (numpy/random/src/legacy and
 * src/distributions).
 *
 * @param seed 0 to 2³² − 1
 */
export function randomState(seed: number): Stream {
  const state = new Uint32Array(n);
  state[0] = seed;
  for (let i = 1; i < n; i++) {
    const before = state[i - 1] as number;
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  let at = n;

  const refill = () => {
    for (let i = 0; i < n; i++) {
      const y = ((state[i] as number) & 0x80000000) | ((state[(i + 1) % n] as number) & 0x7fffffff);
      state[i] = (state[(i + m) % n] as number) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    at = 0;
  };
  const next = (): number => {
    if (at === n) refill();
    let y = state[at++] as number;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  };
  const uniform = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;

  return {
    uniform,
    below(bound) {
      const most = bound - 1;
      if (most <= 0) return 0;
      const mask = 0xffffffff >>> Math.clz32(most);
      for (;;) {
        const value = (next() & mask) >>> 0;
        if (value <= most) return value;
      }
    },
    normal: polarNormals(uniform, 'second'),
  };
}
