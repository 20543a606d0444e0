import type { Cue } from '#utils/transcript/cue.ts';

/** MicroDVD, in frames: `{25}{65}words`. */
const MICRO_DVD = /^\s*\{(\d{1,7})\}\{(\d{1,7})\}(.*)$/;
/** MPL2, in tenths of a second: `[10][26]words`. */
const MPL2 = /^\s*\[(\d{1,7})\]\[(\d{1,7})\](.*)$/;
/** How MicroDVD writes how a line looks, and MPL2 that it is in italics. */
const LOOKS = /\{[a-z]:[^{}]{0,40}\}|^\//gi;

/** Frames per second where the file does not say it, the likeliest first. */
const RATES = [25, 29.97, 30, 50, 60] as const;
const MAX_RATE = 120;

/**
 * Cues of MicroDVD or MPL2, where most lines are of it; else undefined. MicroDVD says its rate only in a first line, if at all: else
 * it is the first one with which the words end within the recording of `duration` seconds.
 */
export function parseFrames(lines: readonly string[], duration: number): Cue[] | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  for (const pattern of [MICRO_DVD, MPL2]) {
    const found = filled.flatMap((line) => {
      const [, from, to, words = ''] = pattern.exec(line) ?? [];
      return from === undefined ? [] : [{ from: Number(from), to: Number(to), words }];
    });
    if (found.length === 0 || found.length <= filled.length / 2) continue;
    const stated = pattern === MICRO_DVD ? Number(found[0]?.words.trim().replace(',', '.')) : Number.NaN;
    const isStated = stated > 1 && stated <= MAX_RATE;
    const last = found.reduce((latest, { to }) => Math.max(latest, to), 0);
    const guessed = RATES.find((rate) => last / rate <= duration) ?? RATES[0];
    const rate = pattern === MPL2 ? 10 : isStated ? stated : guessed;
    return found.slice(isStated ? 1 : 0).flatMap(({ from, to, words }): Cue[] => {
      const text = words
        .split('|')
        .map((line) => line.replaceAll(LOOKS, '').trim())
        .join('\n')
        .trim();
      return text ? [{ from: from / rate, to: to / rate, text }] : [];
    });
  }
  return undefined;
}
