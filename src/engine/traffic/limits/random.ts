/** Numbers by chance that a seed decides: the engine has no chance of its own, so a replay can be repeated exactly. */

export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  next(): number;
  /** A whole number from 0 to `bound` - 1, each as likely as the other (arc4random_uniform(3)). */
  below(bound: number): number;
  /** How many numbers were drawn. */
  readonly drawn: () => number;
}

/** xoshiro128** (Blackman and Vigna), its state filled from the seed by splitmix32. */
export function random(seed: number): Random {
  let fill = seed >>> 0;
  const part = (): number => {
    fill = (fill + 0x9e37_79b9) >>> 0;
    let z = fill;
    z = Math.imul(z ^ (z >>> 16), 0x21f0_aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a_2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = part();
  let b = part();
  let c = part();
  let d = part();
  let drawn = 0;
  const next = (): number => {
    drawn++;
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    next,
    below(bound) {
      if (bound < 2) return 0;
      // Numbers below 2^32 mod bound would make small results likelier.
      const least = 2 ** 32 % bound;
      for (;;) {
        const r = next();
        if (r >= least) return r % bound;
      }
    },
    drawn: () => drawn,
  };
}
