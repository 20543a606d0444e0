import { describe, expect, it } from 'vitest';
import { createSoundWorkers } from '#utils/import/sound-workers.ts';

describe('createSoundWorkers', () => {
  it.each([
    ['one core', 1, 10, 1],
    ['one part', 8, 1, 1],
    ['nothing to take', 8, 0, 1],
    ['two cores', 2, 10, 2],
    ['more cores than parts', 8, 3, 3],
    ['many of both', 32, 100, 4],
  ])('takes so many at a time: %s', (_what, cores, parts, expected) => {
    const host = { start: () => undefined, end: async () => undefined };

    const { count } = createSoundWorkers(host, cores, parts);

    expect(count).toBe(expected);
  });
});
