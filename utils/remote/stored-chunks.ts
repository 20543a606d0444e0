import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Bytes } from '#utils/zip/index.ts';
import type { KeptChunks } from './kept-chunks.ts';

interface ChunksSchema extends DBSchema {
  /** Keys: what the file is recognised by, and where the chunk begins. */
  chunks: { key: [string, number]; value: ArrayBuffer };
}

const allOf = (file: string): IDBKeyRange => IDBKeyRange.bound([file, 0], [file, Infinity]);

/** Chunks are never larger. */
const MAX_CHUNK_BYTES = 1024 * 1024;

/**
 * Chunks in a database of their own: they are neither part of the library, nor anything that must outlive the take they are
 * for. A disk that is full costs nothing but these: what cannot be kept is asked for again.
 */
export function createStoredChunks(name = 'afterspace-taking'): KeptChunks & {
  /** The files that there are chunks of. */
  files(): Promise<string[]>;
  close(): Promise<void>;
} {
  let opened: Promise<IDBPDatabase<ChunksSchema>> | undefined;
  const open = (): Promise<IDBPDatabase<ChunksSchema>> =>
    (opened ??= openDB<ChunksSchema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('chunks'),
      terminated: () => (opened = undefined),
    }));

  return {
    async find(file, at) {
      const { store } = (await open()).transaction('chunks');
      const around = IDBKeyRange.bound([file, Math.max(0, at - MAX_CHUNK_BYTES)], [file, at]);
      const last = await store.openCursor(around, 'prev');
      const bytes: Bytes = new Uint8Array(last?.value ?? new ArrayBuffer());
      const offset = last?.key[1] ?? 0;
      if (last && at < offset + bytes.length) return { offset, bytes };
      const next = await store.getKey(IDBKeyRange.bound([file, at], [file, Infinity], true));
      return { next: next?.[1] ?? Infinity };
    },
    async put(file, offset, bytes) {
      try {
        await (await open()).put('chunks', bytes.buffer, [file, offset]);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    },
    async remove(file) {
      await (await open()).delete('chunks', allOf(file));
    },
    async files() {
      const keys = await (await open()).getAllKeys('chunks');
      return [...new Set(keys.map(([file]) => file))];
    },
    async close() {
      (await opened)?.close();
      opened = undefined;
    },
  };
}
