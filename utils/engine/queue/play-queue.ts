import { codeOf } from '#utils/coded-error.ts';
import type { Player } from '#utils/engine/player/player.ts';
import type { QueueItem, StoredQueue } from '#utils/library/index.ts';
import { changeQueue, type QueueChange } from './change-queue.ts';

/** What is played after the current recording, whether a page is open or not. */
export interface PlayQueue {
  items(): readonly QueueItem[];
  /** Resolves when the change is stored. */
  change(change: QueueChange): Promise<void>;
  /** Plays the first of these now, and the others after it instead of what was in the queue. */
  playAll(items: readonly QueueItem[]): Promise<void>;
  /** Plays what is next now. Does nothing where nothing is. */
  playNext(): Promise<void>;
  onChange(listener: (items: readonly QueueItem[]) => void): void;
}

export interface PlayQueueDependencies {
  player: Pick<Player, 'play' | 'listenTo' | 'prepare' | 'state' | 'onState' | 'onFinish'>;
  stored: StoredQueue;
  /** Whether a recording is in the library, and not in its trash. */
  isListed(spaceId: string): Promise<boolean>;
}

/** Seconds before the end at which what is next is read. */
const PREPARE_BEFORE = 20;

export function createPlayQueue({ player, stored, isListed }: PlayQueueDependencies): PlayQueue {
  const listeners = new Set<(items: readonly QueueItem[]) => void>();
  let items: readonly QueueItem[] = [];
  let prepared: string | undefined;
  let current: string | undefined;
  let ready = stored.read().then(show);
  // A queue that cannot be read is empty; whatever else is read of the library says why.
  ready = ready.catch(() => undefined);

  function show(next: readonly QueueItem[]): void {
    items = next;
    for (const listener of listeners) listener(items);
  }

  async function change(by: QueueChange): Promise<void> {
    await ready;
    show(changeQueue(items, by));
    await stored.write(items);
  }

  async function play({ spaceId, only }: QueueItem): Promise<void> {
    if (only === undefined) return player.play(spaceId);
    await player.listenTo(spaceId, only);
    // Where the recording itself was left says nothing about one speaker.
    return player.play(spaceId, 0);
  }

  /** Plays the first that can be played. What cannot is passed over: nobody may be there to go on. */
  async function playNext(): Promise<void> {
    await ready;
    for (let next = items[0]; next; next = items[0]) {
      await change({ do: 'remove', items: [next] });
      if (!(await isListed(next.spaceId))) continue;
      try {
        return await play(next);
      } catch (error) {
        if (codeOf(error) === undefined) throw error;
      }
    }
  }

  player.onFinish(() => {
    if (player.state().playsNext) void playNext();
  });
  player.onState(({ spaceId, state, position, duration, playsNext }) => {
    if (state === 'playing' && spaceId !== current) {
      current = spaceId;
      // What somebody plays by hand does not wait any more.
      const played = items.filter((item) => item.spaceId === spaceId && item.only === undefined);
      if (played.length > 0) void change({ do: 'remove', items: played });
    }
    const next = items[0]?.spaceId;
    const isDue = playsNext && state === 'playing' && duration - position < PREPARE_BEFORE;
    if (next === undefined || !isDue || prepared === next) return;
    prepared = next;
    player.prepare(next);
  });

  return {
    items: () => items,
    change,
    async playAll(list) {
      await change({ do: 'replace', items: list });
      await playNext();
    },
    playNext,
    onChange(listener) {
      listeners.add(listener);
    },
  };
}
