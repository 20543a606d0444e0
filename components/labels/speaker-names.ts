import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Translate } from '#utils/i18n/index.ts';
import type { SpeakerRef } from '#utils/library/index.ts';
import { createPeopleDirectory, type PeopleDirectory } from '#utils/people/index.ts';
import { speakerLabel } from './speaker-look.ts';

const PeopleContext = createContext<ReadonlySignal<PeopleDirectory | undefined> | undefined>(undefined);

/** Lets what is below show the names that the person has given. */
export const PeopleProvider = PeopleContext.Provider;

const NOBODY = createPeopleDirectory([]);

/** What the person says about people. Whoever uses it is rendered again when that changes. */
export function usePeople(): PeopleDirectory {
  return useContext(PeopleContext)?.value ?? NOBODY;
}

/** What speakers are called. */
export interface SpeakerNames {
  /** The name that the person has given. */
  given(speaker: SpeakerRef): string | undefined;
  /** The same, else the handle, else the role. */
  label(speaker: SpeakerRef): string;
  /** Both, for where there is space: `Ana (@ana_mx)`. */
  fullLabel(speaker: SpeakerRef): string;
  /** As `label`, but only the role of who is not to be named in texts that leave the library. */
  textLabel(speaker: SpeakerRef): string;
}

export function speakerNames(people: PeopleDirectory, t: Translate): SpeakerNames {
  const given = (speaker: SpeakerRef): string | undefined => people.personOf(speaker)?.name;
  const label = (speaker: SpeakerRef): string => given(speaker) ?? speakerLabel(speaker, t);
  return {
    given,
    label,
    fullLabel(speaker) {
      const [name, known] = [given(speaker), speakerLabel(speaker, t)];
      return name === undefined ? known : t('name-and-handle', { name, handle: known });
    },
    textLabel: (speaker) =>
      people.personOf(speaker)?.isHidden ? speakerLabel({ isHost: speaker.isHost }, t) : label(speaker),
  };
}

export function useSpeakerNames(): SpeakerNames {
  const { t } = useLocale();
  const people = usePeople();
  return useMemo(() => speakerNames(people, t), [people, t]);
}
