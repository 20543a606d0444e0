import { createRandom } from '../fixtures/random.ts';

/** Choices that a seed decides. */
export interface Chance {
  /** 0 ≤ n < limit, whole. */
  below(limit: number): number;
  /** One of them; there must be one. */
  pick<T>(from: readonly T[]): T;
}

/** The choices of one case: no other case's are needed to make them again. */
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
