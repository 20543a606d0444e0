import type { ReadonlySignal } from '@preact/signals';

/** Connects the timeline to the player. */
export interface TimelinePlayer {
  /** Seconds */
  position: ReadonlySignal<number>;
  /** The `speakerKey` of the only speaker that is played. */
  only: ReadonlySignal<string | undefined>;
  onSeek(position: number): void;
  onOnly(speaker: string | undefined): void;
  /** Plays the selection again and again, or pauses that. */
  onLoop?: () => void;
}
