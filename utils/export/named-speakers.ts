import { speakerKey, type SpeakerRef } from '#utils/library/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';

/** What the person says about a recording's speakers, by `speakerKey`. */
export interface NamedSpeakers {
  /** Names to use instead of handles. */
  names?: Readonly<Record<string, string>>;
  /** Those whom texts do not name. */
  hidden?: readonly string[];
}

export function namedSpeakers(speakers: readonly SpeakerRef[], people: PeopleDirectory): NamedSpeakers {
  const known = speakers.map((speaker) => ({ key: speakerKey(speaker), person: people.personOf(speaker) }));
  return {
    names: Object.fromEntries(
      known.flatMap(({ key, person }) => (person?.name === undefined ? [] : [[key, person.name]])),
    ),
    hidden: known.flatMap(({ key, person }) => (person?.isHidden ? [key] : [])),
  };
}
