import type { Sound } from '#utils/library/repositories/audio.ts';
import type { Told } from './audible-ranges.ts';

/** What is known of a recording that is listened to. */
export interface Known {
  sound: Sound;
  told: Told;
}

/** Reads a recording before it is asked for, and keeps the last one until it is, or the library changes. */
export interface ReadAhead {
  begin(space: string): void;
  /** What has been read ahead, or is read now. */
  take(space: string): Promise<Known>;
  forget(): void;
}

export function createReadAhead(read: (space: string) => Promise<Known>): ReadAhead {
  let ahead: { space: string; known: Promise<Known> } | undefined;
  const forget = (): void => {
    ahead = undefined;
  };
  return {
    begin(space) {
      if (ahead?.space === space) return;
      const known = read(space);
      ahead = { space, known };
      // Whoever asks for it then hears why it cannot be read, from a reading of its own.
      known.catch(() => {
        if (ahead?.known === known) forget();
      });
    },
    take(space) {
      const known = ahead?.space === space ? ahead.known : read(space);
      forget();
      return known;
    },
    forget,
  };
}
