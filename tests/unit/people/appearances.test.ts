import { describe, expect, it } from 'vitest';
import {
  appearancesOf,
  createPeopleDirectory,
  fromParticipantChunks,
  participantsIn,
  peopleIn,
  toParticipantChunks,
  toParticipantLists,
  totalOf,
} from '#utils/people/index.ts';
import { createRandom } from '../../fixtures/random.ts';

/** `speakers`: seconds by `speakerKey`. */
const participantsOf = (spaceId: string, speakers: Record<string, number>) => ({
  spaceId,
  participants: Object.entries(speakers).map(([speaker, seconds]) => ({
    speaker,
    person: speaker === 'host' ? '#1' : speaker.toLowerCase(),
    seconds,
  })),
});

const LISTS = toParticipantLists([
  participantsOf('c', { '@Ana': 10, '@ben': 5 }),
  participantsOf('b', { '@ana': 20, '#7': 2, '@ana_old': 4 }),
  participantsOf('a', { '@ben': 8 }),
]);
const LISTED = [{ spaceId: 'c', startedAt: 300 }, { spaceId: 'b', startedAt: 200 }, { spaceId: 'a' }];

describe('appearances', () => {
  it('are somebody’s in all recordings that are listed, whatever the case of the handle', () => {
    const { person } = createPeopleDirectory([]);
    const found = appearancesOf(person('@ana'), LISTS, LISTED);

    expect(found).toEqual([
      { spaceId: 'c', startedAt: 300, seconds: 10, speakers: ['@Ana'] },
      { spaceId: 'b', startedAt: 200, seconds: 20, speakers: ['@ana'] },
    ]);
    expect(totalOf(person('@ana'), found)).toEqual({
      person: person('@ana'),
      recordings: 2,
      seconds: 30,
      firstSeen: 200,
      lastSeen: 300,
    });
    expect(appearancesOf(person('@ana'), LISTS, LISTED.slice(1))).toHaveLength(1);
  });

  it('of joined handles are of one person, also in one recording', () => {
    const directory = createPeopleDirectory([{ key: '@ana_old', joinedTo: '@ana' }]);

    expect(appearancesOf(directory.person('@ana_old'), LISTS, LISTED)[1]).toEqual({
      spaceId: 'b',
      startedAt: 200,
      seconds: 24,
      speakers: ['@ana', '@ana_old'],
    });
    expect(
      peopleIn(LISTS, LISTED, directory).map(({ person, recordings, seconds }) => [
        person.key,
        recordings,
        seconds,
      ]),
    ).toEqual([
      ['@ana', 2, 34],
      ['@ben', 2, 13],
      ['#7', 1, 2],
    ]);
  });

  it('somebody without a date has no first and last day', () => {
    const { person } = createPeopleDirectory([]);

    expect(totalOf(person('@ben'), appearancesOf(person('@ben'), LISTS, LISTED.slice(2)))).toEqual({
      person: person('@ben'),
      recordings: 1,
      seconds: 8,
    });
  });

  it('are the same after they were packed', () => {
    const random = createRandom(5);
    const lists = Array.from({ length: 1203 }, (_, i) =>
      participantsOf(
        `space-${i}`,
        Object.fromEntries(
          Array.from({ length: Math.floor(random() * 5) }, (__, s) => [
            s === 3 ? 'host' : `@Guest_${Math.floor(random() * 40)}`,
            Math.floor(random() * 1000) / 8,
          ]),
        ),
      ),
    );

    const unpacked = fromParticipantChunks(structuredClone(toParticipantChunks(toParticipantLists(lists))));

    expect(unpacked.map((list) => ({ spaceId: list.spaceId, participants: participantsIn(list) }))).toEqual(
      lists,
    );
    expect(fromParticipantChunks(toParticipantChunks([]))).toEqual([]);
  });
});
