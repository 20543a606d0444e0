import { describe, expect, it } from 'vitest';
import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import { LANE_CELLS, type AudioPart, type SpaceFacts } from '#utils/library/index.ts';
import { GUESTS, buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const [ana] = GUESTS;

const partOf = (index: AudioPart['index'], part = 0): AudioPart => ({
  part,
  bytesId: `${part}`,
  size: index.bytes,
  crc32: 0,
  index,
});
const untagged = (count: number) => indexAudio(...makeFrames(count));
const metadataOf = (about: object = {}) => ({ id: '1abc', hostIds: [], speakers: [], raw: {}, ...about });
const tagged = indexAudio(
  buildSpaceAudio({
    duration: 20,
    startedAt,
    guests: [ana],
    turns: [
      { speaker: 'host', from: 1, to: 5 },
      { speaker: ana.handle, from: 6, to: 16 },
    ],
  }).bytes,
);

const describing = (facts: SpaceFacts = {}, ...parts: AudioPart[]) =>
  describeRecording('1abc', facts, parts, 7).recording;

describe('a recording', () => {
  it('has the size, the length and the state of all its parts', () => {
    const parts = [partOf(untagged(10)), partOf({ ...untagged(20), damageCount: 1 }, 1)];

    expect(describing({}, ...parts)).toMatchObject({
      spaceId: '1abc',
      kind: 'space',
      duration: untagged(10).duration + untagged(20).duration,
      bytes: untagged(10).bytes + untagged(20).bytes,
      state: 'damaged',
      importedAt: 7,
    });
    expect(describing().state).toBe('missing');
  });

  it.each([
    ['1abc', 'space'],
    ['1abc~43', 'space'],
    ['sound-0123456789ab', 'audio'],
  ])('with the id %s is of the kind %s', (spaceId, kind) => {
    expect(describeRecording(spaceId, {}, [], 0).recording.kind).toBe(kind);
  });

  it('has what archives say, and nothing where they say nothing', () => {
    const account = { id: '42', handle: 'me' };
    const facts = { account, titleOffer: 'Offered', metadata: metadataOf({ startedAt: 5, endedAt: 6 }) };

    expect(describing(facts)).toMatchObject({ account, titleOffer: 'Offered', startedAt: 5, endedAt: 6 });
    expect(Object.keys(describing({}, partOf(untagged(10)))).toSorted()).toEqual(
      [
        'spaceId',
        'kind',
        'duration',
        'bytes',
        'state',
        'speakers',
        'lanes',
        'loudness',
        'importedAt',
      ].toSorted(),
    );
  });

  it('began when X says, or else when its tags begin', () => {
    const known = describing({ metadata: metadataOf({ startedAt: 5 }) }, partOf(tagged));
    const unknown = describing({}, partOf(tagged));

    expect(known.startedAt).toBe(5);
    expect(Math.abs((unknown.startedAt ?? 0) - startedAt)).toBeLessThan(2000);
    expect(unknown.clock).toEqual({ startedAt: unknown.startedAt, gaps: [] });
  });

  it('has speakers and their lanes in the same order, host first', () => {
    const { speakers, lanes, loudness } = describing({}, partOf(tagged));

    expect(speakers.map(({ isHost, handle }) => [isHost, handle])).toEqual([
      [true, undefined],
      [false, ana.handle],
    ]);
    expect([...lanes, loudness].map((each) => each?.length)).toEqual([LANE_CELLS, LANE_CELLS, LANE_CELLS]);
    expect(speakers.every((speaker) => !('turns' in speaker) && !('isCoarse' in speaker))).toBe(true);
  });

  it.each<[string, string | undefined, SpaceFacts]>([
    [
      'the archive’s owner, if X says that they created it',
      'me',
      { account: { id: '42', handle: 'me' }, metadata: metadataOf({ creatorId: '42' }) },
    ],
    [
      'somebody whose handle is in posts',
      'them',
      {
        account: { id: '42', handle: 'me' },
        metadata: metadataOf({ creatorId: '43' }),
        handles: { '43': 'them' },
      },
    ],
    [
      'nobody that we know, without a creator',
      undefined,
      { account: { id: '42', handle: 'me' }, metadata: metadataOf() },
    ],
    [
      'nobody that we know, without a handle',
      undefined,
      { account: { id: '42' }, metadata: metadataOf({ creatorId: '42' }) },
    ],
  ])('is hosted by %s', (_speakers, handle, facts) => {
    const { speakers } = describeRecording('1abc', facts, [partOf(tagged)], 0);

    expect(speakers.map((each) => each.handle)).toEqual([handle, ana.handle]);
    expect('handle' in (speakers[0] ?? {})).toBe(handle !== undefined);
  });
});

describe('a part', () => {
  it('has audio if it has a frame', () => {
    expect(hasAudio(partOf(untagged(3)))).toBe(true);
    expect(hasAudio(partOf(untagged(0)))).toBe(false);
  });
});
