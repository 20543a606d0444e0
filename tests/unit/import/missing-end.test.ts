import { describe, expect, it } from 'vitest';
import { missingEnd } from '#utils/import/describe/missing-end.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { recordingWith } from '../library/recording-with.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const HOUR = 3600;
const MINUTE = 60;

const spaceOf = (duration: number, seconds: number, clockAt?: number) =>
  recordingWith({
    duration,
    startedAt,
    endedAt: startedAt + seconds * 1000,
    ...(clockAt !== undefined && { clock: { startedAt: startedAt + clockAt * 1000, gaps: [] } }),
  });

describe('the end of a Space that is missing', () => {
  it.each<[string, number | undefined, ReturnType<typeof spaceOf>]>([
    ['half of it', 1800, spaceOf(1800, HOUR)],
    ['half of it by the clock, of one created a day before', 1800, spaceOf(1800, 25 * HOUR, 24 * HOUR)],
    ['a clock that is wrong', 1800, spaceOf(1800, HOUR, -30 * 24 * HOUR)],
    ['a minute of a short one', undefined, spaceOf(10, 70)],
    ['five minutes of a long one', undefined, spaceOf(HOUR - 5 * MINUTE, HOUR)],
    ['nothing', undefined, spaceOf(HOUR, HOUR)],
    ['nothing, after a late start', undefined, spaceOf(1800, HOUR, 1790)],
    ['less than nothing', undefined, spaceOf(HOUR, 10)],
    ['two minutes, which nobody knows exactly', undefined, spaceOf(10, 130)],
    ['a little more than two minutes', 121, spaceOf(10, 131)],
    ['a tenth of a long one, which nobody knows exactly', undefined, spaceOf(0.9 * HOUR, HOUR)],
    ['a little more than a tenth of a long one', 361, spaceOf(0.9 * HOUR - 1, HOUR)],
    ['nothing, by a clock that ends with the Space', undefined, spaceOf(1800, HOUR, 1800)],
    ['half of it, by a clock that ends when the Space begins', 1800, spaceOf(1800, HOUR, -1800)],
    ['all of it, without any audio', undefined, spaceOf(0, HOUR)],
  ])('%s', (_, seconds, recording) => {
    expect(missingEnd(recording)).toBe(seconds);
  });

  it('is not known without the times of X', () => {
    const { startedAt: _start, ...withoutStart } = spaceOf(1800, HOUR);
    const { endedAt: _end, ...withoutEnd } = spaceOf(1800, HOUR);

    expect(missingEnd(recordingWith({ duration: 10 }))).toBeUndefined();
    expect(missingEnd(withoutStart)).toBeUndefined();
    expect(missingEnd(withoutEnd)).toBeUndefined();
  });
});

const { bytes: audio } = buildSpaceAudio({ duration: 10, startedAt, guests: [], turns: [] });
const metadata: ZipEntry = {
  name: 'data/spaces-metadata.js',
  data: `window.YTD.spaces_metadata.part0 = ${JSON.stringify(
    ['1aaa', '1bbb'].map((id, i) => ({
      spacesMetadata: {
        id,
        creatorUserId: '42',
        createdAt: new Date(startedAt).toISOString(),
        endedAt: new Date(startedAt + (i === 0 ? 11_000 : HOUR * 1000)).toISOString(),
      },
    })),
  )}`,
};
const media = (id: string): ZipEntry => ({ name: `data/spaces_media/space-${id}_0.ts`, data: audio });

describe('a ZIP that is cut off', () => {
  it.each([
    ['before its audio', [metadata, media('1aaa'), media('1bbb')]],
    ['after its audio', [media('1aaa'), media('1bbb'), metadata]],
  ])('has Spaces that went on longer, by metadata %s', async (_, entries) => {
    const library = createTestLibrary();

    const { counts } = await library.importing([
      { path: 'cut.zip', bytes: writeZip({ entries, hasDirectory: false }) },
    ]);

    expect(counts).toMatchObject({ new: 2, partial: 1 });
    expect(await library.states()).toEqual({ '1aaa': 'complete', '1bbb': 'partial' });
    const [first, second] = (await library.report())?.spaces ?? [];
    expect(first).not.toHaveProperty('endMissing');
    expect(second?.endMissing).toBeCloseTo(HOUR - 10, -1);
  });

  it('changes nothing of what a whole ZIP has', async () => {
    const entries = [metadata, media('1bbb')];
    const cut = { path: 'cut.zip', bytes: writeZip({ entries, hasDirectory: false }) };
    const whole = { path: 'whole.zip', bytes: writeZip({ entries }) };
    const [together, before] = [createTestLibrary(), createTestLibrary()];

    await together.importing([cut, whole]);
    await before.importing([whole]);
    await before.importing([cut]);

    expect(await together.states()).toMatchObject({ '1bbb': 'complete' });
    expect(await before.states()).toMatchObject({ '1bbb': 'complete' });
  });
});
