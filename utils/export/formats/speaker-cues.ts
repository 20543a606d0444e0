import type { Episode, SpokenWords } from '#utils/export/episode.ts';
import { formatMilliseconds } from './timestamp.ts';
import { turnsByTime, type NamedTurn } from './turns-by-time.ts';

/** WebVTT: what is said and by whom, or, without a transcript, one cue a turn with who speaks. */
export function formatSpeakerCues(episode: Episode): string {
  const spoken = episode.words.length > 0 ? episode.words : turnsByTime(episode).map(withName);
  const cues = spoken.map(({ label, text, from, to }, i) => {
    const times = `${formatMilliseconds(from)} --> ${formatMilliseconds(Math.max(to, from + 0.001))}`;
    const words = text.split('\n').map(escape).filter(Boolean).join('\n');
    return `${i + 1}\n${times}\n${label === undefined ? words : `<v ${escape(label)}>${words}</v>`}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** A turn's only words are who speaks. */
function withName(turn: NamedTurn): SpokenWords {
  return { ...turn, text: turn.label.replaceAll(/\s+/g, ' ') };
}

function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
