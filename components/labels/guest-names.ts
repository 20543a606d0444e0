import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording, SpeakerRef } from '#utils/library/index.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** Names that a row has place for. */
const SHOWN_NAMES = 2;

/** `Ben, ana_mx +1`: the guests by time spoken, or the host alone; empty where nobody is known by name or handle. */
export function guestNames(
  { speakers }: Pick<LibraryRecording, 'speakers'>,
  { t, formats }: Pick<Locale, 't' | 'formats'>,
  { label }: Pick<SpeakerNames, 'label'>,
): string {
  const guests = speakers.filter(({ isHost }) => !isHost);
  const known = new Set(
    (guests.length > 0 ? guests : speakers).flatMap((speaker) => nameOf(speaker, label(speaker)) ?? []),
  );
  const names = formats.list([...known].slice(0, SHOWN_NAMES));
  const more = known.size - SHOWN_NAMES;
  return more > 0 ? t('who-and-more', { names, more }) : names;
}

/** A row is narrow: handles are without their @ there. Undefined for who has neither a name nor a handle. */
function nameOf({ handle, userId }: SpeakerRef, label: string): string | undefined {
  if (handle !== undefined) return label === `@${handle}` ? handle : label;
  return userId === undefined || label.endsWith(userId) ? undefined : label;
}
