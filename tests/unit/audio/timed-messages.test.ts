import { describe, expect, it } from 'vitest';
import { readMp4Audio } from '#utils/audio/index.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { GUESTS, buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { takeApart } from '../../fixtures/audio/take-apart.ts';
import { box, u32, writeMp4, type Mp4ToWrite } from '../../fixtures/audio/write-mp4.ts';
import { indexAudio } from './index-audio.ts';

const space = buildSpaceAudio({
  duration: 20,
  startedAt: Date.UTC(2026, 5, 1),
  guests: [...GUESTS],
  turns: [
    { speaker: 'host', from: 1, to: 8 },
    { speaker: GUESTS[0]?.handle ?? '', from: 9, to: 18 },
  ],
});
const packed = takeApart(space.bytes);
const whole = indexAudio(space.bytes).timedTags;

function fileWith(version: 0 | 1, scheme: string, more: Partial<Mp4ToWrite> = {}): Uint8Array<ArrayBuffer> {
  return writeMp4({
    ...packed,
    order: 'fragments',
    messages: { tags: packed.tags, version, scheme },
    ...more,
  });
}

async function tagsOf(bytes: Uint8Array<ArrayBuffer>) {
  const pieces: Uint8Array[] = [];
  const audio = readMp4Audio(new Blob([bytes]), new AbortController().signal);
  for await (const piece of audio) pieces.push(piece);
  const index = indexAudio(concatBytes(pieces));
  return { tags: index.timedTags, frames: index.frames.length, outcome: audio.outcome };
}

describe('the timed tags of a fragmented MP4', () => {
  it.each([
    [1, 'https://aomedia.org/emsg/ID3'],
    [0, 'https://aomedia.org/emsg/ID3'],
    [1, 'https://developer.apple.com/streaming/emsg-id3'],
    [0, 'urn:mpeg:dash:event:id3:2012'],
  ] as const)('say who speaks as those of a stream do: version %s, %s', async (version, scheme) => {
    const { tags, frames, outcome } = await tagsOf(fileWith(version, scheme));

    expect(outcome).toEqual({ isIntact: true, isCutOff: false });
    expect(frames).toBe(packed.frames.length);
    expect(tags.at).toEqual(whole.at);
    expect(tags.levels).toEqual(whole.levels);
    expect(tags.clock).toEqual(whole.clock);
    expect(tags.participantLists).toEqual(whole.participantLists);
  });

  it('are left where they are no tags, or state what they do not contain', async () => {
    const file = fileWith(1, 'urn:scte:scte35:2013:bin', {
      messages: {
        tags: packed.tags.map(({ frame, bytes }) => ({ frame, bytes: bytes.map((byte) => byte ^ 0x55) })),
        version: 1,
        scheme: 'urn:scte:scte35:2013:bin',
      },
    });
    const broken = [box('emsg', u32(0)), box('emsg', u32(0x01000000, 0)), box('emsg')];

    const { tags, frames, outcome } = await tagsOf(concatBytes([file, ...broken]));

    expect(outcome).toEqual({ isIntact: true, isCutOff: false });
    expect(frames).toBe(packed.frames.length);
    expect(tags.at).toHaveLength(0);
  });
});
