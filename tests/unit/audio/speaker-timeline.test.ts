import { describe, expect, it } from 'vitest';
import { speakerTimeline, talkOf, type SpeakerTurns } from '#utils/audio/index.ts';
import {
  GUESTS,
  buildSpaceAudio,
  conversation,
  crowdedSpace,
  describedFrame,
  writeTag,
  type Guest,
  type SpaceScript,
  type Turn,
} from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from './index-audio.ts';

const TAG_SECONDS = 1.01;

function speakersOf(script: Omit<SpaceScript, 'startedAt'>): SpeakerTurns[] {
  const index = indexAudio(buildSpaceAudio({ startedAt: Date.UTC(2026, 1, 2), ...script }).bytes);
  return speakerTimeline(index.timedTags, index.duration);
}

/** A second of audio after each tag of levels, all with the same guests. */
function speakersOfLevels(guests: object[], ...levels: number[][]): SpeakerTurns[] {
  const index = indexAudio(...levels.flatMap((level) => secondOf(guests, level)));
  return speakerTimeline(index.timedTags, index.duration);
}

function nameOf({ isHost, handle }: SpeakerTurns): string {
  return isHost ? 'host' : (handle ?? '');
}

/** Where the found turns differ from the script by more than a tag, in words. */
function differences(speakers: SpeakerTurns[], turns: Turn[]): string[] {
  const names = new Set([...speakers.map(nameOf), ...turns.map(({ speaker }) => speaker)]);
  return [...names].flatMap((name) => {
    const found = speakers.find((speaker) => nameOf(speaker) === name)?.turns ?? [];
    const stated = turns.filter(({ speaker }) => speaker === name).flatMap(({ from, to }) => [from, to]);
    const isAlike =
      found.length === stated.length &&
      stated.every((bound, i) => Math.abs((found[i] ?? 0) - bound) < TAG_SECONDS);
    return isAlike ? [] : [`${name} spoke at ${stated.join(' ')}, found at ${found.join(' ')}`];
  });
}

/** For each speaker, start and end of each turn, alternating. */
function boundsBy(turns: Turn[]): Float64Array[] {
  const bySpeaker = Map.groupBy(turns, ({ speaker }) => speaker);
  return [...bySpeaker.values()].map((each) => Float64Array.from(each.flatMap(({ from, to }) => [from, to])));
}

/** The positions that each guest has had: when one leaves, those who came later move up. */
function positionsOf(guests: readonly Guest[]): Set<number>[] {
  const allStays = guests.flatMap(({ stays = [] }) => stays);
  const positionAt = (since: number, at: number): number =>
    allStays.filter(([from, to]) => from < since && at < to).length;
  return guests.map(({ stays = [] }) => {
    const positions = stays.flatMap(([since, until]) =>
      allStays.filter(([, left]) => left > since && left < until).map(([, left]) => positionAt(since, left)),
    );
    return new Set(positions);
  });
}

/** A second of audio after a tag of levels. */
function secondOf(guests: object[], levels: number[]): Uint8Array[] {
  const tag = writeTag([
    describedFrame('HydraParticipants', JSON.stringify(guests)),
    describedFrame('HydraAudioLevel', JSON.stringify(levels)),
  ]);
  return [tag, ...makeFrames(47)];
}

describe('speakerTimeline', () => {
  it.each([1, 2, 3, 4, 5])('matches conversation %i, to a tag', (seed) => {
    const turns = conversation(400, { seed });

    const speakers = speakersOf({ duration: 400, guests: GUESTS, turns });

    expect(differences(speakers, turns)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'matches crowded Space %i, to a tag, in which all come, leave, change positions and talk at once',
    (seed) => {
      const crowd = crowdedSpace(1800, { seed });
      const talk = talkOf(boundsBy(crowd.turns), 1800);

      const speakers = speakersOf({ duration: 1800, ...crowd });

      expect(differences(speakers, crowd.turns)).toEqual([]);
      expect(crowd.guests.filter(({ stays = [] }) => stays.length > 1).length).toBeGreaterThan(5);
      expect(positionsOf(crowd.guests).filter((positions) => positions.size > 1).length).toBeGreaterThan(5);
      expect(talk.overlaps.length).toBeGreaterThan(50);
    },
  );

  it('follows people who come, leave, come back and change positions, and who talk at once', () => {
    const [ana, ben, chu] = GUESTS;
    const guests: Guest[] = [
      {
        ...ana,
        stays: [
          [0, 40],
          [90, 200],
        ],
      },
      { ...ben, stays: [[10, 200]] },
      {
        ...chu,
        stays: [
          [20, 70],
          [75, 80],
          [120, 200],
        ],
      },
    ];
    const turns: Turn[] = [
      { speaker: 'host', from: 2, to: 9 },
      { speaker: ana.handle, from: 12, to: 30 },
      { speaker: ben.handle, from: 25, to: 38 },
      { speaker: chu.handle, from: 45, to: 60 },
      { speaker: ben.handle, from: 50, to: 66.5 },
      { speaker: chu.handle, from: 75.5, to: 79.5 },
      { speaker: ana.handle, from: 95, to: 110 },
      { speaker: 'host', from: 100, to: 130 },
      { speaker: chu.handle, from: 125, to: 140 },
      { speaker: ben.handle, from: 141, to: 190 },
    ];

    const speakers = speakersOf({ duration: 200, guests, turns });

    expect(differences(speakers, turns)).toEqual([]);
    expect(speakers.map(({ userId }) => userId)).toEqual([undefined, ben.userId, chu.userId, ana.userId]);
  });

  it('has the host first, then those who spoke longest, and nobody who did not speak', () => {
    const guests = [{ UserName: 'short' }, { UserName: 'long' }, { UserName: 'silent' }];

    const speakers = speakersOfLevels(guests, [0, 0, 50, 0], [0, 0, 50, 0], [0, 50, 0, 7]);

    expect(speakers.map(nameOf)).toEqual(['host', 'long', 'short']);
    expect(speakers.map(({ seconds }) => Math.round(seconds))).toEqual([0, 2, 1]);
  });

  it('counts levels from 8 on as audible', () => {
    const [host] = speakersOfLevels([], [7], [8], [7.9]);

    expect(Array.from(host?.turns ?? [], Math.round)).toEqual([1, 2]);
  });

  it('bridges one silent tag, not two', () => {
    const [host] = speakersOfLevels([], [50], [0], [50], [0], [0], [50], [-2]);

    expect(Array.from(host?.turns ?? [], Math.round)).toEqual([0, 3, 5, 6]);
  });

  it('counts missing levels as silence and levels without a guest as somebody', () => {
    const speakers = speakersOfLevels([{ UserName: 'ana' }], [50], [0, 50, 50]);

    expect(speakers.map(({ isHost, handle }) => [isHost, handle])).toEqual([
      [true, undefined],
      [false, 'ana'],
      [false, undefined],
    ]);
  });

  it('knows a guest by id under a new handle, and by handle when the id is missing', () => {
    const guests = [
      { UserId: '1', UserName: 'ana' },
      { UserId: '1', UserName: 'anita' },
      { UserName: 'Ana' },
    ];
    const index = indexAudio(...guests.flatMap((guest) => secondOf([guest], [0, 50])));

    const speakers = speakerTimeline(index.timedTags, index.duration);

    expect(speakers.length).toBe(2);
    expect(Array.from(speakers[1]?.turns ?? [], Math.round)).toEqual([0, 3]);
  });

  it('separates two guests who share a handle', () => {
    const guests = [
      { UserId: '1', UserName: 'ana' },
      { UserId: '2', UserName: 'ana' },
    ];

    expect(speakersOfLevels(guests, [0, 50, 60]).length).toBe(3);
  });

  it('is empty where there are no levels', () => {
    const index = indexAudio(...makeFrames(100));

    expect(speakerTimeline(index.timedTags, index.duration)).toEqual([]);
  });

  it('does not extend a turn over missing tags', () => {
    const tag = writeTag([describedFrame('HydraAudioLevel', '[50]')]);
    const index = indexAudio(tag, ...makeFrames(4700), tag, ...makeFrames(4700));

    const [host] = speakerTimeline(index.timedTags, index.duration);

    expect(host?.seconds).toBeCloseTo(3, 6);
  });
});
