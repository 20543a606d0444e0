import type { Locale } from '#components/ui/locale.ts';
import {
  formatPodcastChapters,
  formatRssItem,
  formatShowNotes,
  formatSpeakerCues,
  formatSubRip,
  formatTurnsCsv,
  nameOf,
  type Episode,
  type ExportedFile,
} from '#utils/export/index.ts';

/** Texts that can be made of a recording, by what their file is called. */
export const NOTE_KINDS = ['md', 'json', 'vtt', 'srt', 'xml', 'csv'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const TYPES: Record<NoteKind, string> = {
  md: 'text/markdown',
  json: 'application/json',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  xml: 'application/xml',
  csv: 'text/csv',
};

export interface NoteParts {
  episode: Episode;
  locale: Locale;
  /** Bytes of the .m4a that an RSS item points at. */
  audioBytes: number;
}

export function makeNote(kind: NoteKind, parts: NoteParts): ExportedFile {
  const blob = new Blob([textOf(kind, parts)], { type: `${TYPES[kind]};charset=utf-8` });
  return { blob, name: nameOf(parts.episode, kind) };
}

function textOf(kind: NoteKind, { episode, locale, audioBytes }: NoteParts): string {
  const { t, formats } = locale;
  switch (kind) {
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
      return formatSpeakerCues(episode);
    case 'srt':
      return formatSubRip(episode);
    case 'xml':
      return formatRssItem(episode, { name: nameOf(episode, 'm4a'), size: audioBytes });
    case 'csv':
      return formatTurnsCsv(episode);
  }
}
