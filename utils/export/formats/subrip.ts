import type { Episode } from '#utils/export/episode.ts';
import { formatMilliseconds } from './timestamp.ts';

/** SubRip: what is said, each time that the speaker changes after a name; empty without a transcript that has times. */
export function formatSubRip({ words }: Pick<Episode, 'words'>): string {
  const cues = words.map(({ from, to, text, label }, i) => {
    const end = Math.max(to, from + 0.001);
    const times = [from, end].map((at) => formatMilliseconds(at).replace('.', ','));
    const isNew = label !== undefined && label !== words[i - 1]?.label;
    const lines = text.split('\n').map(safe).filter(Boolean).join('\n');
    return `${i + 1}\n${times.join(' --> ')}\n${isNew ? `${safe(label)}: ` : ''}${lines}\n`;
  });
  return cues.join('\n');
}

/** One line, without what would be taken for a time or for markup. */
function safe(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('-->', '→').replaceAll('<', '‹').replaceAll('>', '›').trim();
}
