import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** Names that a row has place for. */
const SHOWN_NAMES = 2;

/** A row is narrow, so handles have no @ there: `Ben, ana_mx +1`: the guests by time spoken, or the host alone; empty where nobody is known by name or handle. */
export function guestNames(
  { speakers }: Pick<LibraryRecording, 'speakers'>,
  { t, formats }: Pick<Locale, 't' | 'formats'>,
  { given }: Pick<SpeakerNames, 'given'>,
): string {
  const guests = speakers.filter(({ isHost }) => !isHost);
  const known = new Set(
    (guests.length > 0 ? guests : speakers).flatMap((speaker) => given(speaker) ?? speaker.handle ?? []),
  );
  const names = formats.list([...known].slice(0, SHOWN_NAMES));
  const more = known.size - SHOWN_NAMES;
  return more > 0 ? t('who-and-more', { names, more }) : names;
}
