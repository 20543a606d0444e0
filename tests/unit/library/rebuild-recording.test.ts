import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import {
  bytesOfParts,
  durationOfParts,
  stateOfParts,
} from '#utils/library/repositories/rebuild-recording.ts';
import type { AudioPart } from '#utils/library/schema.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

const intact = indexAudio(...makeFrames(47));
const partOf = (about: Partial<AudioPart> = {}): AudioPart => ({
  part: 0,
  bytesId: 'a',
  size: 10,
  crc32: 0,
  index: intact,
  ...about,
});

describe('the state of a recording', () => {
  it.each<[string, string, Partial<AudioPart>[]]>([
    ['missing', 'there is no audio', []],
    ['complete', 'nothing is wrong with any part', [{}, {}]],
    ['partial', 'the end of one was cut off', [{}, { fault: 'cut-off' }]],
    ['partial', 'one ends within a frame', [{}, { index: { ...intact, cutBytes: 1 } }]],
    ['damaged', 'a checksum does not match', [{}, { fault: 'damaged' }]],
    ['damaged', 'some frames are damaged', [{}, { index: { ...intact, damageCount: 1 } }]],
    ['partial', 'one is damaged and another one cut off', [{ fault: 'damaged' }, { fault: 'cut-off' }]],
  ])('is %s if %s', (state, _why, parts) => {
    expect(stateOfParts(parts.map(partOf))).toBe(state);
  });
});

describe('the size of a recording', () => {
  it('is that of what X stored, and its duration that of all parts', () => {
    const original = { bytesId: 'b', size: 100, crc32: 0, kind: 'mp4' } as const;
    const parts = [partOf(), partOf({ part: 1, original })];

    expect(bytesOfParts(parts)).toBe(110);
    expect(durationOfParts(parts)).toBe(2 * intact.duration);
  });
});

/** Stores a recording, and damages its row. */
async function damagedRecording(spaceId: string, facts = {}) {
  const { open, writer, writePart } = openEmptyLibrary();
  const parts = [await writePart(0, 47), await writePart(1, 94)];
  const turns = Float64Array.of(0, 1);
  const speakers = [
    { isHost: true, handle: 'ana', seconds: 2, turns },
    { isHost: false, userId: '42', seconds: 1, turns, coarse: turns },
  ];
  await writer.commit(recordingWith({ spaceId, bytes: 1 }), parts, speakers, facts);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is damaged: that is the test
  await (await open()).put('recordings', { spaceId } as never);
  return { open, recordings: createRecordings(open) };
}

describe('a recording whose row is damaged', () => {
  it('is made anew from its audio, its timeline and what archives have said', async () => {
    const account = { id: '42', handle: 'ana' };
    const metadata = { id: '1abc', startedAt: 5, endedAt: 6, hostIds: [], speakers: [], raw: {} };
    const { recordings } = await damagedRecording('1abc', { account, metadata, titleOffer: 'Offered' });

    expect(await recordings.find('1abc')).toEqual({
      spaceId: '1abc',
      kind: 'space',
      duration: 3 * intact.duration,
      bytes: 3 * intact.bytes,
      state: 'complete',
      speakers: [
        { isHost: true, handle: 'ana', seconds: 2 },
        { isHost: false, userId: '42', seconds: 1, isCoarse: true },
      ],
      lanes: [],
      importedAt: 0,
      account,
      startedAt: 5,
      endedAt: 6,
      titleOffer: 'Offered',
      title: 'Offered',
      heard: 'no',
    });
    expect(await recordings.list()).toEqual([await recordings.find('1abc')]);
  });

  it('has no more than its audio if nothing else is known', async () => {
    const { open, recordings } = await damagedRecording('sound-0123456789ab');
    await (await open()).clear('timelines');

    expect(await recordings.find('sound-0123456789ab')).toEqual({
      spaceId: 'sound-0123456789ab',
      kind: 'audio',
      duration: 3 * intact.duration,
      bytes: 3 * intact.bytes,
      state: 'complete',
      speakers: [],
      lanes: [],
      importedAt: 0,
      heard: 'no',
    });
  });
});
