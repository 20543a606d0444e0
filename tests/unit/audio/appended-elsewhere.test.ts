import { describe, expect, it } from 'vitest';
import { createTsDemuxer, readMp4Audio } from '#utils/audio/index.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { clipFrames } from '../../fixtures/audio/index.ts';
import { writeMp4 } from '../../fixtures/audio/write-mp4.ts';
import { writeTs } from '../../fixtures/audio/write-ts.ts';
import { apeTag, id3v1, zeros } from './appended-tags.ts';
import { cut } from './index-audio.ts';

const frames = clipFrames('ana');

const TAILS: [string, Uint8Array<ArrayBuffer>][] = [
  ['ID3v1', Uint8Array.from(id3v1())],
  ['APE with a footer alone', Uint8Array.from(apeTag({ hasHeader: false }))],
  ['APE and ID3v1', Uint8Array.from(concatBytes([apeTag(), id3v1()]))],
  ['zeros', new Uint8Array(4000)],
];

describe('what is appended to other containers', () => {
  it.each(TAILS)('costs an MP4 nothing: %s', async (_, tail) => {
    for (const order of ['moov-first', 'moov-last', 'fragments'] as const) {
      const bytes = concatBytes([writeMp4({ frames, order }), tail]);
      const reading = readMp4Audio(new Blob([bytes]), new AbortController().signal);
      let count = 0;
      for await (const frame of reading) count += frame.length > 0 ? 1 : 0;

      expect([order, count, reading.outcome]).toEqual([
        order,
        frames.length,
        { isIntact: true, isCutOff: false },
      ]);
    }
  });

  it.each(TAILS)('costs a transport stream nothing: %s', (_, tail) => {
    const bytes = concatBytes([writeTs({ frames }), tail]);
    const taken: Uint8Array[] = [];
    const demuxer = createTsDemuxer((piece: Uint8Array) => taken.push(piece.slice()));

    for (const chunk of cut(bytes, () => 1000)) demuxer.push(chunk);

    expect(demuxer.finish()).toEqual({ isIntact: true, isCutOff: false });
    expect(concatBytes(taken).length).toBe(concatBytes(frames).length);
  });

  it('is damage where it is something else', async () => {
    const other = Uint8Array.from(concatBytes([id3v1(), Uint8Array.of(1, 2, 3)]));
    const reading = readMp4Audio(
      new Blob([concatBytes([writeMp4({ frames }), other])]),
      new AbortController().signal,
    );
    for await (const _ of reading) continue;
    const demuxer = createTsDemuxer(() => undefined);
    demuxer.push(concatBytes([writeTs({ frames }), other, zeros(200)]));

    expect(reading.outcome.isCutOff).toBe(true);
    expect(demuxer.finish().isIntact).toBe(false);
  });
});
