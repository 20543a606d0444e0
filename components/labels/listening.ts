import type { LibraryRecording } from '#utils/library/index.ts';

/** How far somebody has listened to a recording. */
export interface Listening {
  heard: LibraryRecording['heard'];
  /** Of all of it, 0–1. */
  share: number;
  /** Seconds; 0 where it has been heard, or has no audio. */
  left: number;
}

/** `position` in seconds: where the player is in this recording, if it has it. */
export function listeningOf(recording: LibraryRecording, position = recording.position ?? 0): Listening {
  const { heard, duration, trim } = recording;
  const end = trim?.to ?? duration;
  const share = duration > 0 ? Math.min(1, position / duration) : 0;
  return { heard, share, left: heard === 'yes' ? 0 : Math.max(0, end - position) };
}
