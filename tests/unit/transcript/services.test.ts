import { describe, expect, it } from 'vitest';
import { cuesOf } from './reading-transcripts.ts';
import { SERVICES_WITH_SENTENCES } from './services-with-sentences.ts';
import { SERVICES_WITH_WORDS } from './services-with-words.ts';
import { SENTENCES } from './spoken-words.ts';

describe('a transcript of a service', () => {
  it.each([...SERVICES_WITH_WORDS, ...SERVICES_WITH_SENTENCES])(
    'is read as %s writes it',
    (_, value, speakers) => {
      const found = cuesOf(JSON.stringify(value));

      expect(found).toEqual(
        SENTENCES.map(({ from, to, text }, i) => ({
          from: expect.closeTo(from, 6),
          to: expect.closeTo(to, 6),
          text,
          ...(speakers[i] !== undefined && { speaker: speakers[i] }),
        })),
      );
    },
  );
});
