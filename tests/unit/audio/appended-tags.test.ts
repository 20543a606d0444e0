import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';
import { apeTag, id3v1, lyrics1, lyrics2, zeros } from './appended-tags.ts';
import { cut, indexAudio, indexChunks, makeFrames } from './index-audio.ts';

const audio = buildSpaceAudio({
  duration: 10,
  startedAt: Date.UTC(2026, 1, 2),
  guests: GUESTS,
  turns: conversation(10),
});

/** Whole audio: every frame, with no damage and nothing cut off. */
const WHOLE = { damageCount: 0, damagedBytes: 0, cutBytes: 0, duration: audio.seconds };

describe('tags that other programs append to audio', () => {
  it.each([
    ['ID3v1', id3v1()],
    ['ID3v1 with its enhanced block', concatBytes([id3v1({ isEnhanced: true })])],
    ['APE with header and footer', apeTag()],
    ['APE with a footer alone', apeTag({ hasHeader: false })],
    ['APE version 1', apeTag({ version: 1000, hasHeader: false })],
    ['APE with a cover of 300 kB', apeTag({ hasHeader: false, cover: 300_000 })],
    ['Lyrics3 version 1, with ID3v1', concatBytes([lyrics1(), id3v1()])],
    ['Lyrics3 version 2, with ID3v1', concatBytes([lyrics2(), id3v1()])],
    ['Lyrics3 version 2 alone', lyrics2()],
    ['APE with a footer alone, and ID3v1', concatBytes([apeTag({ hasHeader: false }), id3v1()])],
    ['APE with a header, and ID3v1, and zeros', concatBytes([apeTag(), id3v1(), zeros(300)])],
    [
      'Lyrics3, APE and ID3v1',
      concatBytes([lyrics2(), apeTag({ hasHeader: false }), id3v1({ isEnhanced: true })]),
    ],
    ['zeros, one', zeros(1)],
    ['zeros up to the end of a block of 4096', zeros(4096 - (audio.bytes.length % 4096))],
    ['zeros, almost 64 kB', zeros(65_535)],
    ['zeros before ID3v1', concatBytes([zeros(1000), id3v1()])],
  ])('are no damage, and the last frame is kept: %s', (_, tail) => {
    const bytes = concatBytes([audio.bytes, tail]);

    const index = indexAudio(bytes);

    expect(index).toMatchObject(WHOLE);
    expect(index.frames).toEqual(Uint16Array.from(audio.frames, (frame) => frame.length));
    expect(index.bytes).toBe(bytes.length);
    for (const length of [7, 1000, 70_000]) expect(indexChunks(cut(bytes, () => length))).toEqual(index);
  });

  it('are no damage inside a file that was joined from several', () => {
    for (const tail of [id3v1(), apeTag(), apeTag({ hasHeader: false }), concatBytes([lyrics2(), id3v1()])]) {
      const index = indexAudio(...makeFrames(5), tail, ...makeFrames(5));

      expect([index.frames.length, index.damageCount, index.cutBytes]).toEqual([10, 0, 0]);
    }
  });

  it.each([
    ['zeros of which there are too many', zeros(70_000)],
    ['zeros that began in the last frame', 'zeroed'],
    ['an APE footer that says another size', apeTag({ hasHeader: false, wrongBy: 1 })],
    ['lyrics that say another size', lyrics2({ wrongBy: 1 })],
    ['lyrics without an end', lyrics1().subarray(0, -4)],
    ['half an ID3v1 tag', id3v1().subarray(0, 100)],
    ['something else after a tag', concatBytes([id3v1(), Uint8Array.of(1, 2, 3)])],
  ] as const)('are damage where they are none: %s', (_, tail) => {
    const frames = makeFrames(5);
    frames.at(-1)?.fill(0, 20);

    const index = tail === 'zeroed' ? indexAudio(...frames, zeros(500)) : indexAudio(...makeFrames(5), tail);

    expect([index.frames.length, index.damageCount]).toEqual([4, 1]);
  });

  it('are damage where zeros are inside the audio', () => {
    expect(indexAudio(...makeFrames(5), zeros(500), ...makeFrames(5)).damageCount).toBe(1);
  });
});
