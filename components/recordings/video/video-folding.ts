import { signal, type ReadonlySignal } from '@preact/signals';

/** Whether the person has folded the video away, for all recordings. */
export interface VideoFolding {
  isFolded: ReadonlySignal<boolean>;
  set(isFolded: boolean): void;
}

const KEY = 'video-folded';

/** `storage`: the page's own, which is read at once, so that nothing opens only to fold. */
export function createVideoFolding(storage: Pick<Storage, 'getItem' | 'setItem'>): VideoFolding {
  const isFolded = signal(storage.getItem(KEY) === 'yes');
  return {
    isFolded,
    set(next) {
      isFolded.value = next;
      storage.setItem(KEY, next ? 'yes' : 'no');
    },
  };
}
