import { turnsByTime, type Episode, type NamedTurn, type EpisodeCue } from '#utils/export/episode.ts';
import { NOBODY } from '#utils/transcript/index.ts';
import { formatMilliseconds } from './timestamp.ts';

/** WebVTT of the transcript with its speakers. Without a transcript, one cue for each turn with the speaker's name. */
export function formatWebVtt(episode: Episode): string {
  const spoken = episode.cues.length > 0 ? episode.cues : turnsByTime(episode).map(withName);
  const formatted = spoken.map(({ label, text, from, to }, i) => {
    const times = `${formatMilliseconds(from)} --> ${formatMilliseconds(Math.max(to, from + 0.001))}`;
    const lines = text.split('\n').map(escapeWebVtt).filter(Boolean).join('\n');
    return `${i + 1}\n${times}\n${label === undefined ? lines : `<v ${escapeWebVtt(label)}>${lines}</v>`}\n`;
  });
  return ['WEBVTT\n', ...formatted].join('\n');
}

/** A cue that shows only the speaker's name. */
function withName(turn: NamedTurn): EpisodeCue {
  return { ...turn, text: turn.label.replaceAll(/\s+/g, ' ') };
}

function escapeWebVtt(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/**
 * SubRip of the transcript, with a name where the speaker changes; a dash where the next is not known. Reading it again gives
 * the same cues. Empty without a transcript that has times.
 */
export function formatSubRip({ cues }: Pick<Episode, 'cues'>): string {
  // Only names that cannot be words may be left out where they do not change.
  const hasHandles = cues.some(({ label }) => label !== undefined && HANDLE.test(label));
  const formatted = cues.map(({ from, to, text, label }, i) => {
    const end = Math.max(to, from + 0.001);
    const times = [from, end].map((at) => formatMilliseconds(at).replace('.', ','));
    const lines = text.split('\n').map(escapeSubRip).filter(Boolean).join('\n');
    const before = cues[i - 1]?.label;
    const isNew = label !== before || !hasHandles || lines.startsWith(NOBODY);
    const unnamed = hasHandles && before !== undefined ? NOBODY : '';
    const prefix = label === undefined ? unnamed : prefixOf(label);
    return `${i + 1}\n${times.join(' --> ')}\n${isNew ? prefix : ''}${lines}\n`;
  });
  return formatted.join('\n');
}

const HANDLE = /^@[A-Za-z0-9_]{1,30}$/;

function prefixOf(label: string): string {
  const name = escapeSubRip(label).replaceAll('[', '(').replaceAll(']', ')');
  return HANDLE.test(name) ? `${name}: ` : `[${name}]: `;
}

/** One line, without what players would read as a time or as markup. */
function escapeSubRip(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('-->', '→')
    .replaceAll(/<(?=[a-z/!?\d])/gi, '‹')
    .trim();
}
