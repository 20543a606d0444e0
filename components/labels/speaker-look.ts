import type { Translate } from '#utils/i18n/index.ts';
import type { SpeakerRef } from '#utils/library/index.ts';

const HUES = 8;

/** How speaker number `index` of a recording looks: a hue of eight, and beyond eight the same hues hatched. */
export function speakerLook(index: number): { hue: number; texture: 'plain' | 'hatched' } {
  return { hue: (index % HUES) + 1, texture: index < HUES ? 'plain' : 'hatched' };
}

/** `@handle`, or the word for somebody whose handle is not known. */
export function speakerLabel({ isHost, handle, userId }: SpeakerRef, t: Translate): string {
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return t('speaker-host');
  return userId === undefined ? t('speaker-guest') : `${t('speaker-guest')} ${userId}`;
}

/** Two letters for a face that we do not have. */
export function initialsOf(label: string): string {
  return Array.from(label.replace(/^@/, '')).slice(0, 2).join('').toUpperCase();
}
