import { describe, expect, it } from 'vitest';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { fillInSpeakers } from '#utils/import/describe/fill-in-speakers.ts';
import type { SpaceFacts } from '#utils/library/index.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';

const START = Date.UTC(2026, 1, 2, 20);
/** Audio without any tag. */
const { timedTags } = indexAudio(...makeFrames(3));

type Session = [from: number, to: number];

/** Facts about a Space whose people spoke at these seconds, by their ids. */
const factsOf = (speakers: Record<string, Session[]>, about: Partial<SpaceFacts> = {}): SpaceFacts => ({
  account: { id: '42', handle: 'me' },
  metadata: {
    id: '1abc',
    creatorId: '42',
    hostIds: [],
    startedAt: START,
    raw: {},
    speakers: Object.entries(speakers).map(([userId, sessions]) => ({
      userId,
      sessions: sessions.map(([from, to]) => ({ start: START + from * 1000, end: START + to * 1000 })),
    })),
  },
  ...about,
});
const speaker = (about: Partial<SpeakerTurns>, ...turns: number[]): SpeakerTurns => ({
  isHost: false,
  seconds: 0,
  ...about,
  turns: Float64Array.from(turns),
});
const fill = (facts: SpaceFacts, ...byTag: SpeakerTurns[]) =>
  fillInSpeakers(byTag, timedTags, 100, facts).map(({ turns, coarse, ...others }) => ({
    ...others,
    turns: [...turns],
    coarse: [...(coarse ?? [])],
  }));

describe('a speaker whom X lists', () => {
  it('is the host if they created the Space, whoever owns the archive', () => {
    const facts = factsOf({ '42': [[0, 10]] }, { account: { id: '43' } });

    expect(fill(facts)).toEqual([{ isHost: true, seconds: 10, turns: [0, 10], coarse: [0, 10] }]);
  });

  it('is named by posts, or by the archive if it is their own, or else by their id', () => {
    const facts = factsOf(
      { '43': [[0, 30]], '44': [[0, 20]], '45': [[0, 10]] },
      {
        account: { id: '44', handle: 'owner' },
        handles: { '43': 'ana' },
      },
    );

    expect(fill(facts).map(({ handle, userId }) => [handle, userId])).toEqual([
      ['ana', undefined],
      ['owner', undefined],
      [undefined, '45'],
    ]);
  });

  it('is added to the one of that name in the tags, however it is written, in the order of time', () => {
    const facts = factsOf(
      {
        '43': [
          [30, 40],
          [5, 10],
        ],
      },
      { handles: { '43': 'Ana' } },
    );

    expect(
      fill(facts, speaker({ handle: 'ben' }, 0, 1), speaker({ handle: 'aNA', seconds: 5 }, 20, 25)),
    ).toEqual([
      { isHost: false, handle: 'aNA', seconds: 20, turns: [5, 10, 20, 25, 30, 40], coarse: [5, 10, 30, 40] },
      { isHost: false, handle: 'ben', seconds: 0, turns: [0, 1], coarse: [] },
    ]);
  });

  it('is never added to a host of that name, and the host not to a guest', () => {
    const facts = factsOf({ '43': [[0, 10]], '42': [[20, 50]] }, { handles: { '43': 'ana' } });

    const filled = fill(facts, speaker({ handle: 'x' }), speaker({ isHost: true, handle: 'ana' }));

    expect(filled.map(({ isHost, handle, turns }) => [isHost, handle, turns])).toEqual([
      [true, 'ana', [20, 50]],
      [false, 'ana', [0, 10]],
      [false, 'x', []],
    ]);
  });

  it('comes behind the host, and in front of who spoke less', () => {
    const facts = factsOf({ '1': [[0, 5]], '2': [[0, 50]], '42': [[0, 1]], '3': [[0, 20]] });

    expect(fill(facts).map(({ isHost, userId }) => (isHost ? 'host' : userId))).toEqual([
      'host',
      '2',
      '3',
      '1',
    ]);
  });

  it('is no speaker if they spoke only before or after the audio', () => {
    expect(fill(factsOf({ '1': [[-20, -10]], '2': [[200, 300]], '3': [] }))).toEqual([]);
  });
});

describe('speakers by their tags', () => {
  const byTag = [speaker({ handle: 'ben', seconds: 1 }, 0, 1), speaker({ handle: 'ana', seconds: 9 }, 1, 10)];
  const unchanged = byTag.map((each) => ({ ...each, turns: [...each.turns], coarse: [] }));

  it('stay as they are where X says nothing', () => {
    expect(fill({}, ...byTag)).toEqual(unchanged);
  });

  it('stay as they are where nothing says when the Space began', () => {
    const { metadata } = factsOf({ '1': [[0, 5]] });
    const { startedAt: _unknown, ...untimed } = metadata ?? { id: '', hostIds: [], speakers: [], raw: {} };

    expect(fill({ metadata: untimed }, ...byTag)).toEqual(unchanged);
  });
});
