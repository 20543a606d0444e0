import { describe, expect, it } from 'vitest';
import { speakerHookName } from '#utils/library/index.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { describeRecording } from '#utils/import/describe/describe-recording.ts';
import type { SpaceFacts } from '#utils/library/schema.ts';
import { GUESTS, buildSpaceAudio, type Turn } from '../../fixtures/audio/index.ts';
import { indexAudio } from '../audio/index-audio.ts';

const startedAt = Date.UTC(2026, 1, 2, 20);
const [ana, ben] = GUESTS;
const at = (seconds: number) => startedAt + seconds * 1000;

const facts: SpaceFacts = {
  account: { id: '42', handle: 'mirador' },
  handles: { '7': 'Ana_de_Noche' },
  metadata: {
    id: '1abc',
    creatorId: '42',
    hostIds: ['42'],
    startedAt,
    raw: {},
    speakers: [
      { userId: '42', sessions: [{ start: at(0), end: at(30) }] },
      { userId: '7', sessions: [{ start: at(25), end: at(200) }] },
      { userId: '99', sessions: [{ start: at(65) }] },
      { userId: '98', sessions: [] },
    ],
  },
};

function audioOf(duration: number, begins: number, isTagged: boolean, turns: Turn[] = []) {
  return buildSpaceAudio(
    { duration, startedAt: at(begins), guests: [ana, ben], turns },
    { isTagged, pts: 10 + begins },
  ).bytes;
}

function describing(bytes: Uint8Array, known: SpaceFacts = facts) {
  const index = indexAudio(bytes);
  const part = { part: 0, bytesId: 'b', size: bytes.length, crc32: 0, index };
  const { recording, speakers } = describeRecording('1abc', known, [part], 0);
  return {
    listed: recording.speakers.map((speaker) => [speakerHookName(speaker), speaker.isHost, speaker.isCoarse]),
    recording,
    turns: Object.fromEntries(
      speakers.map((speaker) => [speakerHookName(speaker), [...speaker.turns].map(Math.round)]),
    ),
    coarse: Object.fromEntries(
      speakers.map((speaker) => [speakerHookName(speaker), [...(speaker.coarse ?? [])].map(Math.round)]),
    ),
  };
}

describe('speakers where tags are missing', () => {
  it('come from X’s list, as if the audio began when the Space did, and are flagged as coarse', () => {
    const { listed, turns, coarse, recording } = describing(audioOf(100, 0, false));

    expect(listed).toEqual([
      ['mirador', true, true],
      ['Ana_de_Noche', false, true],
      ['99', false, true],
    ]);
    expect(turns).toEqual({ mirador: [0, 30], Ana_de_Noche: [25, 100], '99': [65, 100] });
    expect(coarse).toEqual(turns);
    expect(recording.lanes.every((lane) => lane.some((share) => share > 0))).toBe(true);
  });

  it('are added only where there are no tags, and to the speaker of the same name', () => {
    const tagged = audioOf(48, 0, true, [
      { speaker: 'host', from: 2, to: 10 },
      { speaker: ana.handle, from: 12, to: 20 },
    ]);
    const untagged = audioOf(24, 48, false);

    const { listed, turns, coarse } = describing(concatBytes([tagged, untagged]));

    expect(listed).toEqual(
      [
        [ana.handle, false, true],
        ['mirador', true, undefined],
        ['99', false, true],
      ].toSorted(([, a], [, b]) => Number(b) - Number(a)),
    );
    expect(coarse).toEqual({ mirador: [], [ana.handle]: [49, 72], '99': [65, 72] });
    expect(turns[ana.handle]?.slice(-2)).toEqual([49, 72]);
    expect(turns[ana.handle]).toHaveLength(4);
    expect(turns['mirador']).toHaveLength(2);
  });

  it('are unknown if X lists nobody, or nothing says when the audio began', () => {
    const { metadata } = facts;
    const untimed = metadata && { ...metadata };
    delete untimed?.startedAt;

    expect(describing(audioOf(20, 0, false), {}).listed).toEqual([]);
    expect(
      describing(audioOf(20, 0, false), { ...facts, ...(untimed && { metadata: untimed }) }).listed,
    ).toEqual([]);
  });

  it('do not change audio that has tags all along', () => {
    const turns: Turn[] = [{ speaker: 'host', from: 2, to: 10 }];

    const { listed } = describing(audioOf(60, 0, true, turns));

    expect(listed).toEqual([['mirador', true, undefined]]);
  });
});
