import { spaceAddress } from '#utils/export/episode.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { formatCsv } from './csv.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { formatTimestamp } from './timestamp.ts';

/** A recording with bookmarks, and what people read of it. */
export interface BookmarkedRecording {
  recording: Pick<LibraryRecording, 'spaceId' | 'kind' | 'startedAt' | 'bookmarks'>;
  title: string;
  /** `Monday, February 2, 2026`; empty where it is not known. */
  date: string;
}

/** Texts in the language of the list. */
export interface BookmarkListLabels {
  heading: string;
  /** For a bookmark without a note. */
  bookmark: string;
}

/** The bookmarks of several recordings in Markdown, with the address of each Space. */
export function formatBookmarkList(
  recordings: readonly BookmarkedRecording[],
  { heading, bookmark }: BookmarkListLabels,
): string {
  const sections = recordings.map(({ recording, title, date }) => {
    const link = spaceAddress(recording);
    const lines = (recording.bookmarks ?? []).map(
      ({ at, note }) => `- ${formatTimestamp(at)} ${escapeMarkdown(visibleText(note) || bookmark)}`,
    );
    const facts = [date, link && `<${link}>`].filter(Boolean).join(' · ');
    return [`## ${escapeMarkdown(visibleLine(title))}`, facts, lines.join('\n')].filter(Boolean).join('\n\n');
  });
  return `${[`# ${escapeMarkdown(heading)}`, ...sections].join('\n\n')}\n`;
}

const HEAD = ['recording', 'date', 'space', 'time', 'seconds', 'note'];

/** The same as a table: dates in UTC, and times also in seconds. */
export function formatBookmarkTable(recordings: readonly BookmarkedRecording[]): string {
  const rows = recordings.flatMap(({ recording, title }) => {
    const { startedAt, bookmarks = [] } = recording;
    const date = startedAt === undefined ? '' : new Date(startedAt).toISOString();
    const link = spaceAddress(recording) ?? '';
    return bookmarks.map(({ at, note }) => [title, date, link, formatTimestamp(at), at.toFixed(3), note]);
  });
  return formatCsv([HEAD, ...rows]);
}
