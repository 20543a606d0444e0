import type { StoreNames } from 'idb';
import type { LibrarySchema } from './schema.ts';

const CHANNEL = 'afterspace-library';

type Store = StoreNames<LibrarySchema>;

/** Plain data: what has been written, in one transaction or several. */
export interface LibraryChange {
  stores: readonly Store[];
  /** Ids of the Spaces whose rows were written, or homes of attachments; undefined if it may be any. */
  spaces?: readonly string[];
}

/** Calls back with the Spaces that have changed; undefined if it may be any. Returns a function that unsubscribes. */
export type OnChange = (listener: (spaceIds?: readonly string[]) => void) => () => void;

/** Reports a change to every other context of the extension. Without one: anything may have changed. */
export function announceChange(change?: LibraryChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change ?? 'changed');
  channel.close();
}

/** Changes that other contexts make in one of these stores. */
export function onChangeOf(...stores: Store[]): OnChange {
  return (listener) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<LibraryChange | 'changed'>) => {
      if (data === 'changed') listener();
      else if (data.stores.some((store) => stores.includes(store))) listener(data.spaces);
    });
    return () => {
      channel.close();
    };
  };
}
