import { computed, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/list/live-list.ts';
import {
  byNewest,
  continuedOf,
  countAccounts,
  entryOf,
  isSameEntry,
  undecidedCopies,
  type ImportCode,
  type LibraryRecording,
  type ListEntry,
} from '#utils/library/index.ts';
import { createRowCache, type RowCache } from './row-cache.ts';

export interface LibraryStoreDependencies {
  recordings: ListSource<LibraryRecording> & {
    /** As `list` of all, but only what the list needs of each. */
    entries(): Promise<ListEntry[]>;
  };
  /** Pixels of the window: rows that it shows are read with the list, so that the first paint has them. */
  height: number;
}

export interface LibraryStore extends Pick<RowCache, 'row' | 'load'> {
  /** All that are in the list, newest first; undefined until they have been read for the first time. */
  entries: ReadonlySignal<readonly ListEntry[] | undefined>;
  /** Of those heard in part, the one that was played last. */
  continued: ReadonlySignal<ListEntry | undefined>;
  /** Whether they came from more than one account. */
  hasAccounts: ReadonlySignal<boolean>;
  /** The ids of those about which the person has not said yet which of the copies is theirs. */
  undecided: ReadonlySignal<ReadonlySet<string>>;
  /** Why they could not be read. */
  failure: ReadonlySignal<ImportCode | undefined>;
  /** Reads the list now. */
  refresh(): Promise<void>;
  dispose(): void;
}

/** In pixels. */
const ROW_HEIGHT = 64;

/** A popup does not know its height before its first layout. */
const MIN_FIRST_ROWS = 8;

/** The recordings in the library, kept up to date. Rows are read when they are shown. */
export function createLibraryStore({ recordings, height }: LibraryStoreDependencies): LibraryStore {
  const rows = createRowCache((spaceIds) => recordings.list(spaceIds));
  const listed = createLiveList<ListEntry>(
    {
      async list(spaceIds) {
        if (spaceIds) {
          const found = await recordings.list(spaceIds);
          await rows.put(spaceIds, found);
          return found.map(entryOf);
        }
        const entries = await recordings.entries();
        await Promise.all([rows.update(), rows.load(firstRows(entries, height).map(idOf))]);
        return entries;
      },
      onChange: recordings.onChange,
    },
    // What has changed is read one by one anyway.
    { idOf, compare: byNewest, singleRead: 0, isSame: isSameEntry },
  );

  return {
    entries: listed.items,
    row: rows.row,
    load: rows.load,
    continued: computed(() => continuedOf(listed.items.value ?? [])),
    hasAccounts: computed(() => countAccounts(listed.items.value ?? []) > 1),
    undecided: computed(() => undecidedCopies(listed.items.value ?? [])),
    failure: listed.failure,
    refresh: listed.refresh,
    dispose: listed.dispose,
  };
}

/** What is in view when a page opens, the one to continue included. */
function firstRows(entries: readonly ListEntry[], height: number): ListEntry[] {
  const count = Math.max(MIN_FIRST_ROWS, Math.ceil(height / ROW_HEIGHT));
  return [...entries.slice(0, count), ...[continuedOf(entries) ?? []].flat()];
}

const idOf = ({ spaceId }: Pick<LibraryRecording, 'spaceId'>): string => spaceId;
