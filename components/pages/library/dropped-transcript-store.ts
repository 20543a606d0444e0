import { signal, type ReadonlySignal } from '@preact/signals';

/** A file that was dropped on a recording, to be its transcript. */
export interface DroppedTranscript {
  spaceId: string;
  file: File;
}

/** The file that was dropped last, until the open recording has taken it. */
export interface DroppedTranscriptStore {
  dropped: ReadonlySignal<DroppedTranscript | undefined>;
  drop(transcript: DroppedTranscript): void;
  take(): void;
}

export function createDroppedTranscriptStore(): DroppedTranscriptStore {
  const dropped = signal<DroppedTranscript | undefined>(undefined);
  return {
    dropped,
    drop(transcript) {
      dropped.value = transcript;
    },
    take() {
      dropped.value = undefined;
    },
  };
}
