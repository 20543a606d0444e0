import type { PlayableAudio } from '#utils/library/index.ts';
import type { PlaybackContext } from './audible-ranges.ts';

/** What is known of a recording that is listened to. */
export interface Known {
  sound: PlayableAudio;
  context: PlaybackContext;
}

/** Reads a recording before it is asked for, and keeps the last one until it is, or the library changes. */
export interface ReadAhead {
  begin(spaceId: string): void;
  /** What has been read ahead, or is read now. */
  take(spaceId: string): Promise<Known>;
  forget(): void;
}

export function createReadAhead(read: (spaceId: string) => Promise<Known>): ReadAhead {
  let ahead: { spaceId: string; known: Promise<Known> } | undefined;
  const forget = (): void => {
    ahead = undefined;
  };
  return {
    begin(spaceId) {
      if (ahead?.spaceId === spaceId) return;
      const known = read(spaceId);
      ahead = { spaceId, known };
      // Whoever asks for it then hears why it cannot be read, from a reading of its own.
      known.catch(() => {
        if (ahead?.known === known) forget();
      });
    },
    take(spaceId) {
      const known = ahead?.spaceId === spaceId ? ahead.known : read(spaceId);
      forget();
      return known;
    },
    forget,
  };
}
