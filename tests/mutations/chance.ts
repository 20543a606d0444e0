import { createRandom } from '../fixtures/random.ts';

/** Random choices, the same for the same seed. */
export interface Chance {
  /** An integer n, 0 ≤ n < limit. */
  below(limit: number): number;
  /** One of them. Throws RangeError if there is none. */
  pick<T>(from: readonly T[]): T;
}

/** The choices of one case. They do not depend on those of the cases before. */
export function createChance(seed: number, index: number): Chance {
  const random = createRandom(seed ^ Math.imul(index + 1, 0x9e3779b1));
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    pick<T>(from: readonly T[]): T {
      const [picked] = from.slice(below(from.length));
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    },
  };
}
