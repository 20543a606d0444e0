import type { Episode } from './episode.ts';
import { formatMilliseconds } from './timestamp.ts';
import { turnsByTime } from './turns-by-time.ts';

/** WebVTT with one cue a turn: who speaks, for players that show captions. */
export function formatSpeakerCues(episode: Episode): string {
  const cues = turnsByTime(episode).map(({ label, from, to }, i) => {
    const times = `${formatMilliseconds(from)} --> ${formatMilliseconds(Math.max(to, from + 0.001))}`;
    const name = escape(label);
    return `${i + 1}\n${times}\n<v ${name}>${name}</v>\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
