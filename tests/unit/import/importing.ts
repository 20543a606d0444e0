import { createHash } from 'node:crypto';
import 'fake-indexeddb/auto';
import type { ImportContext } from '#utils/import/import-context.ts';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import type { ImportReport } from '#utils/library/import-record.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createImports } from '#utils/library/repositories/imports/imports.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import type { Source } from '#utils/zip/index.ts';
import type { AnyFile } from '../../fixtures/archive/any-archive.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

/** One file to import: a ZIP by its entries, a file by its bytes, or a source of the test's own. */
export type Input = readonly ZipEntry[] | AnyFile | Source;

/** A library of its own for one test. */
export interface TestLibrary {
  open: DatabaseOpener;
  writer: LibraryWriter;
  recordings: Recordings;
  /** Imports these files together: by default a week after the import before, with enough free space. */
  importing(inputs: readonly Input[], context?: Partial<ImportContext>): Promise<ImportOutcome>;
  list(): Promise<LibraryRecording[]>;
  /** States of the recordings, by Space. */
  states(): Promise<Record<string, string>>;
  /** The report of the newest import. */
  report(): Promise<ImportReport | undefined>;
  /** Everything in `bytes`, in the order of its keys. */
  storedBytes(): Promise<Uint8Array>;
  /** The SHA-256 of each part, original and attachment in `bytes`, sorted: their ids are random. */
  storedHashes(): Promise<string[]>;
  /** How many ids `bytes` has: one for each part, original and attachment. */
  countBytesIds(): Promise<number>;
  /** Removes everything in the trash permanently. */
  emptyTrash(): Promise<void>;
  count(store: 'audio' | 'bytes' | 'uncommitted' | 'imports'): Promise<number>;
}

const WEEK = 7 * 24 * 3600 * 1000;
let names = 0;

export function createTestLibrary(name = `test-library-${(names += 1)}`): TestLibrary {
  const open = createDatabaseOpener(name);
  const writer = createLibraryWriter(open);
  const recordings = createRecordings(open);
  let now = Date.UTC(2026, 5, 3);
  return {
    open,
    writer,
    recordings,
    importing(inputs, context) {
      now += WEEK;
      return runImport(inputs.map(chosenFrom), {
        open,
        library: writer,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        estimate: async () => ({ quota: 1e10, usage: 0 }),
        now,
        ...context,
      });
    },
    list: () => recordings.list(),
    async states() {
      const list = await recordings.list();
      return Object.fromEntries(list.map(({ spaceId, state }) => [spaceId, state]));
    },
    report: async () => (await createImports(open).list())[0],
    async storedBytes() {
      const rows = await (await open()).getAll('bytes');
      return new Uint8Array(await new Blob(rows).arrayBuffer());
    },
    async storedHashes() {
      const database = await open();
      const keys = await database.getAllKeys('bytes');
      const ids = [...new Set(keys.map(([bytesId]) => bytesId))];
      const hashes = ids.map(async (id) => {
        const rows = await database.getAll('bytes', IDBKeyRange.bound([id], [id, []]));
        return createHash('sha256')
          .update(new Uint8Array(await new Blob(rows).arrayBuffer()))
          .digest('hex');
      });
      return (await Promise.all(hashes)).sort();
    },
    async countBytesIds() {
      const keys = await (await open()).getAllKeys('bytes');
      return new Set(keys.map(([bytesId]) => bytesId)).size;
    },
    async emptyTrash() {
      const trash = createTrash(open);
      await trash.removePermanently((await trash.list()).map(({ spaceId }) => spaceId));
    },
    count: async (store) => (await open()).count(store),
  };
}

function chosenFrom(input: Input, index: number): { source: Source; path: string } {
  if (isEntries(input)) {
    const name = index === 0 ? 'archive.zip' : `archive-${index}.zip`;
    return { source: sourceOf(writeZip({ entries: input }), name), path: name };
  }
  if ('stream' in input) return { source: input, path: input.name };
  const { path, bytes } = input;
  return { source: sourceOf(bytes, path.slice(path.lastIndexOf('/') + 1)), path };
}

function isEntries(input: Input): input is readonly ZipEntry[] {
  return Array.isArray(input);
}
