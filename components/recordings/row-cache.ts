import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { LibraryRecording } from '#utils/library/index.ts';

/** Rows that are kept although nobody shows them. */
const MAX_UNSEEN = 300;

/** How many rows are read at a time. */
const MAX_READ = 100;

/** Recordings as rows show them, each read when it is first asked for, those of one moment together. */
export interface RowCache {
  /** Undefined until it has been read, and if there is none. Whoever shows it is told of its changes alone. */
  row(spaceId: string): ReadonlySignal<LibraryRecording | undefined>;
  /** Reads what is not there yet of these rows. */
  load(spaceIds: readonly string[]): Promise<void>;
  /** Reads all again that are there. */
  update(): Promise<void>;
  /** Shows these as they were just read: none of those that are not among `found`. */
  put(spaceIds: readonly string[], found: readonly LibraryRecording[]): Promise<void>;
}

interface Row {
  value: Signal<LibraryRecording | undefined>;
  isSeen: boolean;
  /** Whether it is being read, or has been. */
  isAsked: boolean;
}

export function createRowCache(read: (spaceIds: readonly string[]) => Promise<LibraryRecording[]>): RowCache {
  /** Those asked for last at the end. */
  const rows = new Map<string, Row>();
  let asked = new Set<string>();
  let reading = Promise.resolve();

  function rowOf(spaceId: string): Row {
    const row = rows.get(spaceId) ?? createRow();
    rows.delete(spaceId);
    rows.set(spaceId, row);
    if (!row.isAsked) ask(spaceId, row);
    return row;
  }

  function ask(spaceId: string, row: Row): void {
    row.isAsked = true;
    if (asked.size === 0) reading = reading.catch(() => undefined).then(readAsked);
    asked.add(spaceId);
  }

  async function readAsked(): Promise<void> {
    const spaceIds = [...asked];
    asked = new Set();
    for (let at = 0; at < spaceIds.length; at += MAX_READ) await readSome(spaceIds.slice(at, at + MAX_READ));
    forgetUnseen();
  }

  async function readSome(spaceIds: readonly string[]): Promise<void> {
    try {
      show(spaceIds, await read(spaceIds));
    } catch (error) {
      for (const spaceId of spaceIds) {
        const row = rows.get(spaceId);
        if (row) row.isAsked = false;
      }
      throw error;
    }
  }

  function show(spaceIds: readonly string[], recordings: readonly LibraryRecording[]): void {
    const found = new Map(recordings.map((each) => [each.spaceId, each]));
    batch(() => {
      for (const spaceId of spaceIds) {
        const row = rows.get(spaceId);
        if (row) row.value.value = found.get(spaceId);
      }
    });
  }

  function forgetUnseen(): void {
    let excess = rows.size - MAX_UNSEEN;
    for (const [spaceId, { isSeen }] of rows) {
      if (excess <= 0) return;
      if (isSeen) continue;
      rows.delete(spaceId);
      excess -= 1;
    }
  }

  return {
    row: (spaceId) => rowOf(spaceId).value,
    load(spaceIds) {
      for (const spaceId of spaceIds) rowOf(spaceId);
      return reading;
    },
    update() {
      for (const [spaceId, row] of rows) ask(spaceId, row);
      return reading;
    },
    async put(spaceIds, found) {
      // What is being read may be older.
      await reading.catch(() => undefined);
      show(spaceIds, found);
    },
  };
}

function createRow(): Row {
  const row: Row = {
    isSeen: false,
    isAsked: false,
    value: signal<LibraryRecording | undefined>(undefined, {
      watched: () => (row.isSeen = true),
      unwatched: () => (row.isSeen = false),
    }),
  };
  return row;
}
