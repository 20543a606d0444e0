import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** What a recording is called: by its person or post, else by its day. */
export function recordingTitle(
  recording: Pick<LibraryRecording, 'title' | 'startedAt'>,
  { t, formats }: Pick<Locale, 't' | 'formats'>,
): string {
  if (recording.title) return recording.title;
  return recording.startedAt === undefined
    ? t('untitled-recording')
    : t('untitled-space', { day: formats.day(recording.startedAt) });
}
