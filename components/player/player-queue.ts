import { signal, type ReadonlySignal } from '@preact/signals';
import { changeQueue, type Engine, type QueueChange } from '#utils/engine/index.ts';
import type { QueueItem } from '#utils/library/index.ts';

export type QueueEngine = Pick<Engine, 'changeQueue' | 'playAll' | 'playNext' | 'onQueue'>;

/** What is played after the current recording, the same on every page. */
export interface PlayerQueue {
  items: ReadonlySignal<readonly QueueItem[]>;
  change(change: QueueChange): Promise<void>;
  /** Plays the first of these now, and the others after it. */
  playAll(items: readonly QueueItem[]): Promise<void>;
  /** Plays what is next now. */
  playNext(): Promise<void>;
  dispose(): void;
}

/** `read` returns what is stored of the queue: while there is no engine, nobody else knows it. Shows a change at once. */
export function createPlayerQueue(
  engine: QueueEngine,
  read: () => Promise<readonly QueueItem[]>,
): PlayerQueue {
  const items = signal<readonly QueueItem[]>([]);
  let isPublished = false;
  const dispose = engine.onQueue((next) => {
    // An engine that has just opened has not read it yet.
    isPublished ||= next.length > 0;
    if (isPublished) items.value = next;
  });
  void read().then((stored) => {
    if (!isPublished) items.value = stored;
  });

  return {
    items,
    change(change) {
      items.value = changeQueue(items.peek(), change);
      return engine.changeQueue(change);
    },
    async playAll(list) {
      if (list.length > 0) await engine.playAll(list);
    },
    playNext: engine.playNext,
    dispose,
  };
}
