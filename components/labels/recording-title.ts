import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { shorten } from '#utils/visible-text.ts';

/** As much of a recording's title as a screen has room for. */
export function recordingTitle(...args: Parameters<typeof wholeTitle>): string {
  return shorten(wholeTitle(...args));
}

/** The title that a person or a post gave the recording, otherwise one with its day. */
export function wholeTitle(
  recording: Pick<LibraryRecording, 'title' | 'startedAt'>,
  { t, formats }: Pick<Locale, 't' | 'formats'>,
): string {
  if (recording.title) return recording.title;
  return recording.startedAt === undefined
    ? t('untitled-recording')
    : t('untitled-space', { day: formats.day(recording.startedAt) });
}
