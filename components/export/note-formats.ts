import type { Locale } from '#components/ui/locale.ts';
import {
  formatPodcastChapters,
  formatRssItem,
  formatShowNotes,
  formatWebVtt,
  formatSubRip,
  formatTurnsCsv,
  formatExportName,
  type Episode,
  type ExportedFile,
} from '#utils/export/index.ts';

/** The texts that can be made of a recording, by file extension. */
export const NOTE_FORMATS = ['md', 'json', 'vtt', 'srt', 'xml', 'csv'] as const;
export type NoteFormat = (typeof NOTE_FORMATS)[number];

const MIME_TYPES: Record<NoteFormat, string> = {
  md: 'text/markdown',
  json: 'application/json',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  xml: 'application/xml',
  csv: 'text/csv',
};

export interface NoteSource {
  episode: Episode;
  locale: Locale;
  /** Size of the .m4a that an RSS item refers to. */
  audioBytes: number;
}

export function createNoteFile(format: NoteFormat, source: NoteSource): ExportedFile {
  const blob = new Blob([formatNote(format, source)], { type: `${MIME_TYPES[format]};charset=utf-8` });
  return { blob, name: formatExportName(source.episode, format) };
}

function formatNote(format: NoteFormat, { episode, locale, audioBytes }: NoteSource): string {
  const { t, formats } = locale;
  switch (format) {
    case 'md':
      return formatShowNotes(episode, {
        date: episode.startedAt === undefined ? '' : formats.longDay(episode.startedAt),
        duration: formats.duration(episode.duration),
        speakers: t('notes-speakers'),
        host: t('speaker-host'),
        chapters: t('notes-chapters'),
        bookmarks: t('notes-bookmarks'),
        transcript: t('transcript'),
        talkTime: (seconds, isCoarse) =>
          isCoarse ? t('about-time', { time: formats.duration(seconds) }) : formats.duration(seconds),
        percent: (share) => formats.percent(share),
      });
    case 'json':
      return formatPodcastChapters(episode);
    case 'vtt':
      return formatWebVtt(episode);
    case 'srt':
      return formatSubRip(episode);
    case 'xml':
      return formatRssItem(episode, { name: formatExportName(episode, 'm4a'), size: audioBytes });
    case 'csv':
      return formatTurnsCsv(episode);
  }
}
