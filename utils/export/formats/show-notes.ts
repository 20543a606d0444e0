import type { Episode } from '#utils/export/episode.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { formatTimestamp } from './timestamp.ts';

/** Texts in the language of the notes. */
export interface ShowNotesLabels {
  /** `Monday, February 2, 2026`; empty where the date is not known. */
  date: string;
  /** `1 hr 4 min` */
  duration: string;
  speakers: string;
  /** Added to the host's name. */
  host: string;
  chapters: string;
  bookmarks: string;
  transcript: string;
  /** Formats seconds as `12 min`, or as `about 12 min`. */
  talkTime(seconds: number, isCoarse: boolean): string;
  /** Formats a share (0–1) as `34%`. */
  percent(share: number): string;
}

/** Show notes in Markdown, without sections that would be empty. */
export function formatShowNotes(episode: Episode, labels: ShowNotesLabels): string {
  const { title, duration, link, speakers, chapters, bookmarks } = episode;
  const facts = [labels.date, labels.duration].filter(Boolean).join(' · ');
  const spoken = speakers.filter(({ seconds, isHidden }) => seconds > 0 && !isHidden);
  const sections = [
    `# ${escapeMarkdown(title)}`,
    [facts, link ? `<${link}>` : ''].filter(Boolean).join('\n\n'),
    section(
      labels.speakers,
      spoken.map(({ label, handle, isHost, seconds, isCoarse }) => {
        const isNamed = handle !== undefined && label !== `@${handle}`;
        const about = [
          isNamed ? `@${escapeMarkdown(handle)}` : '',
          isHost && label !== labels.host ? labels.host : '',
        ];
        const known = about.filter(Boolean).join(', ');
        const share = labels.percent(duration > 0 ? Math.min(1, seconds / duration) : 0);
        return `**${escapeMarkdown(label)}**${known && ` (${known})`}: ${labels.talkTime(seconds, isCoarse)} (${share})`;
      }),
    ),
    section(labels.chapters, chapters.map(formatLine)),
    section(
      labels.bookmarks,
      bookmarks.map(({ at, note }) => formatLine({ at, title: note })),
    ),
    formatTranscript(episode, labels.transcript),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function formatLine({ at, title }: { at: number; title: string }): string {
  return `${formatTimestamp(at)} ${escapeMarkdown(title)}`;
}

/** One paragraph for consecutive cues of one speaker. */
function formatTranscript({ cues, text }: Episode, heading: string): string {
  const paragraphs: string[] = text
    .split(/\n\s*\n/)
    .map(escapeMarkdown)
    .filter((each) => each.trim());
  cues.forEach(({ from, text: spoken, label }, i) => {
    if (i > 0 && label === cues[i - 1]?.label)
      paragraphs.push(`${paragraphs.pop() ?? ''} ${escapeMarkdown(spoken)}`);
    else {
      const name = label === undefined ? '' : `**${escapeMarkdown(label)}** `;
      paragraphs.push(`${name}(${formatTimestamp(from)}): ${escapeMarkdown(spoken)}`);
    }
  });
  return paragraphs.length === 0 ? '' : [`## ${heading}`, ...paragraphs].join('\n\n');
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`## ${heading}`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}
