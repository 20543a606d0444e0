import type { TimeRange } from '#utils/audio/index.ts';
import type { Episode } from '#utils/export/index.ts';

/** Lines of a transcript that are at least half within this range (seconds), as a quote to paste elsewhere; empty without any. */
export function quoteText(
  { cues, title, link }: Pick<Episode, 'cues' | 'title' | 'link'>,
  { from, to }: TimeRange,
  { time, date }: { time: string; date: string },
): string {
  const quoted = cues.filter((cue) => {
    const within = Math.min(cue.to, to) - Math.max(cue.from, from);
    return within > 0 && within >= (cue.to - cue.from) / 2;
  });
  if (quoted.length === 0) return '';
  const paragraphs: { label: string | undefined; text: string }[] = [];
  for (const { label, text } of quoted) {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    if (last && last.label === label) last.text += ` ${words}`;
    else paragraphs.push({ label, text: words });
  }
  const spoken = paragraphs.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));
  const source = [title, date, time].filter(Boolean).join(', ');
  return [...spoken, '', source, link].filter((line) => line !== undefined).join('\n');
}
