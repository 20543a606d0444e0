import { wholeTitle } from '#components/labels/recording-title.ts';
import { downloadBlob } from '#components/ui/download-blob.ts';
import type { Locale } from '#components/ui/locale.ts';
import {
  formatBookmarkList,
  formatBookmarkTable,
  formatFileName,
  type BookmarkedRecording,
} from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

export type BookmarkFormat = 'md' | 'csv';

/** Downloads the bookmarks of these recordings as one file. */
export function saveBookmarks(
  recordings: readonly LibraryRecording[],
  format: BookmarkFormat,
  locale: Locale,
): void {
  const { t, formats } = locale;
  const heading = t('all-bookmarks');
  const listed = recordings.map((recording): BookmarkedRecording => {
    const { startedAt } = recording;
    const date = startedAt === undefined ? '' : formats.longDay(startedAt);
    return { recording, title: wholeTitle(recording, locale), date };
  });
  const text =
    format === 'md'
      ? formatBookmarkList(listed, { heading, bookmark: t('notes-bookmark') })
      : formatBookmarkTable(listed);
  const type = format === 'md' ? 'text/markdown' : 'text/csv';
  const name = formatFileName({ startedAt: Date.now(), title: heading, host: '' }, format);
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
