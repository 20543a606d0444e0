import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { PlayableAudio, SpeakerRef, Trim } from '#utils/library/index.ts';

/** What decides which parts of a recording are played, and which frames are passed over. */
export interface PlaybackContext {
  speakers: readonly (SpeakerRef & Pick<SpeakerTurns, 'turns'>)[];
  trim?: Trim | undefined;
  /** Frames that are known to be undecodable. */
  broken?: readonly (readonly [part: number, frame: number])[];
}

/** All that playing a recording needs. */
export interface PlayableRecording {
  audio: PlayableAudio;
  context: PlaybackContext;
}

/** Reads a recording before it is asked for. Keeps the last one until it is read, or the library changes. */
export interface ReadAhead {
  begin(spaceId: string): void;
  /** Returns what has been read ahead, or else reads it now. */
  read(spaceId: string): Promise<PlayableRecording>;
  /** Drops what has been read ahead, if it is one of these recordings or they are not known. */
  clear(spaceIds?: readonly string[]): void;
}

export function createReadAhead(readNow: (spaceId: string) => Promise<PlayableRecording>): ReadAhead {
  let ahead: { spaceId: string; recording: Promise<PlayableRecording> } | undefined;
  const clear = (spaceIds?: readonly string[]): void => {
    if (ahead && spaceIds?.includes(ahead.spaceId) !== false) ahead = undefined;
  };
  return {
    begin(spaceId) {
      if (ahead?.spaceId === spaceId) return;
      const recording = readNow(spaceId);
      ahead = { spaceId, recording };
      // The next `read` tries again, and reports why the recording cannot be read.
      recording.catch(() => {
        if (ahead?.recording === recording) clear();
      });
    },
    read(spaceId) {
      const recording = ahead?.spaceId === spaceId ? ahead.recording : readNow(spaceId);
      clear();
      return recording;
    },
    clear,
  };
}
