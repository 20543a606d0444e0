import { speakerKey, type LibraryRecording } from '#utils/library/records.ts';
import type { People } from '#utils/library/repositories/people/people.ts';
import { personKey, toParticipantLists, type ParticipantList } from '#utils/people/index.ts';

export function participantsOf(recordings: readonly LibraryRecording[]): ParticipantList[] {
  const people = recordings.map(({ spaceId, speakers }) => ({
    spaceId,
    participants: speakers.flatMap((speaker) => {
      const person = personKey(speaker);
      return person === undefined ? [] : [{ speaker: speakerKey(speaker), person, seconds: speaker.seconds }];
    }),
  }));
  return toParticipantLists(people);
}

export function createPeopleEdits(calls: string[]): Pick<People, 'name' | 'hide' | 'join' | 'part'> {
  const note = (call: string) => {
    calls.push(call);
    return async () => void calls.push(`undo ${call}`);
  };
  return {
    name: async (key, name) => note(`name/${key}/${name}`),
    hide: async (key, isHidden) => note(`hide/${key}/${String(isHidden)}`),
    join: async (key, to) => note(`join/${key}/${to}`),
    part: async (key) => note(`part/${key}`),
  };
}
