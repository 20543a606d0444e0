import type { Episode } from '#utils/export/episode.ts';

/** JSON chapters of Podcasting 2.0 (version 1.2.0 of the specification). */
export function formatPodcastChapters({ title, host, chapters, duration }: Episode): string {
  const listed = chapters.map(({ at, title: name }, i) => ({
    startTime: toMilliseconds(at),
    endTime: toMilliseconds(chapters[i + 1]?.at ?? duration),
    title: name,
  }));
  const author = host ? { author: host } : {};
  return `${JSON.stringify({ version: '1.2.0', title, ...author, chapters: listed }, null, 2)}\n`;
}

function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
