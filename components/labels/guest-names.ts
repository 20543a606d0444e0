import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** Names that a row has place for. */
const SHOWN_NAMES = 2;

/** `ben_of_leith, ana +1`: the guests by time spoken, or the host alone; empty where nobody is known by name. */
export function guestNames(
  { speakers }: Pick<LibraryRecording, 'speakers'>,
  { t, formats }: Pick<Locale, 't' | 'formats'>,
): string {
  const guests = speakers.filter(({ isHost }) => !isHost);
  const handles = (guests.length > 0 ? guests : speakers).flatMap(({ handle }) => handle ?? []);
  const names = formats.list(handles.slice(0, SHOWN_NAMES));
  const more = handles.length - SHOWN_NAMES;
  return more > 0 ? t('who-and-more', { names, more }) : names;
}
