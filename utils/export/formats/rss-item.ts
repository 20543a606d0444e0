import type { Episode } from '#utils/export/episode.ts';

/** The audio file of the item. */
export interface Enclosure {
  name: string;
  /** Bytes */
  size: number;
}

const NAMESPACES =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"';
/** A placeholder: only the person who publishes the file knows its address. */
const BASE_URL = 'https://example.com/';

/** An item for a podcast feed (RSS 2.0). It is well-formed XML on its own. */
export function formatRssItem(episode: Episode, { name, size }: Enclosure): string {
  const { spaceId, title, host, startedAt, duration, link, speakers, chapters, cues } = episode;
  const url = `${BASE_URL}${encodeURIComponent(name)}`;
  const summary = chapters.map((chapter) => chapter.title).join(' · ');
  const lines = [
    element('title', title),
    element('description', summary),
    startedAt === undefined ? '' : element('pubDate', new Date(startedAt).toUTCString()),
    element('guid', spaceId, 'isPermaLink="false"'),
    link ? element('link', link) : '',
    `<enclosure url="${escape(url)}" length="${size}" type="audio/mp4"/>`,
    element('itunes:duration', String(Math.round(duration))),
    host ? element('itunes:author', host) : '',
    ...speakers
      .filter(({ seconds, isHidden }) => seconds > 0 && !isHidden)
      .map(({ label, isHost }) => element('podcast:person', label, `role="${isHost ? 'host' : 'guest'}"`)),
    reference('chapters', url, 'json', 'application/json+chapters'),
    ...(cues.length > 0
      ? [
          reference('transcript', url, 'vtt', 'text/vtt'),
          reference('transcript', url, 'srt', 'application/x-subrip'),
        ]
      : []),
  ];
  const body = lines.filter(Boolean).map((line) => `  ${line}\n`);
  return `<item ${NAMESPACES}>\n${body.join('')}</item>\n`;
}

/** A file beside the audio, under the name that its export has. */
function reference(kind: 'chapters' | 'transcript', url: string, extension: string, type: string): string {
  return `<podcast:${kind} url="${escape(url.replace(/\.\w+$/, `.${extension}`))}" type="${type}"/>`;
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${escape(text)}</${name}>`;
}

/** XML 1.0 cannot represent most control characters, not even escaped, so they are removed. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
