import type { Translate } from '#utils/i18n/index.ts';
import type { Speaker } from '#utils/library/index.ts';

const HUES = 8;

/** How speaker number `index` of a recording looks: a hue of eight, and beyond eight the same hues hatched. */
export function lookOf(index: number): { hue: number; texture: 'plain' | 'hatched' } {
  return { hue: (index % HUES) + 1, texture: index < HUES ? 'plain' : 'hatched' };
}

/** `@handle`, or the word for a host whose handle is not known. */
export function speakerLabel(speaker: Speaker, t: Translate): string {
  return speaker.isHost && speaker.name === 'host' ? t('speaker-host') : `@${speaker.name}`;
}

/** Two letters for a face that we do not have. */
export function initialsOf(label: string): string {
  return Array.from(label.replace(/^@/, '')).slice(0, 2).join('').toUpperCase();
}
