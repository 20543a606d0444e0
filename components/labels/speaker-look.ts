import type { Translate } from '#utils/i18n/index.ts';
import type { SpeakerRef } from '#utils/library/index.ts';
import { SPEAKER_HUES } from '#utils/ring/index.ts';

/** The appearance of speaker number `index`: one of eight hues, and the same hues hatched from the ninth speaker on. */
export function speakerLook(index: number): { hue: number; texture: 'plain' | 'hatched' } {
  return { hue: (index % SPEAKER_HUES) + 1, texture: index < SPEAKER_HUES ? 'plain' : 'hatched' };
}

/** `@handle`, or a label for a speaker whose handle is not known. */
export function speakerLabel({ isHost, handle, userId }: SpeakerRef, t: Translate): string {
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return t('speaker-host');
  return userId === undefined ? t('speaker-guest') : `${t('speaker-guest')} ${userId}`;
}

/** Two letters, instead of an avatar. */
export function initialsOf(label: string): string {
  return Array.from(label.replace(/^@/, '')).slice(0, 2).join('').toUpperCase();
}
