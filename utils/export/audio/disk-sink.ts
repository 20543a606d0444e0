import { CodedError } from '#utils/coded-error.ts';
import { openMemorySink, type Sink } from './sink.ts';

/** Where files are until they have been downloaded, in the origin's private file system. */
const FOLDER = 'exports';
/** How long a file stays, in ms, where the end of its download went unnoticed: by then it has long ended. */
const MAX_AGE = 3600 * 1000;
/** Bytes collected before each write. */
const BUFFER_BYTES = 1 << 20;

/** Only workers have it, so TypeScript's library for pages does not declare it. */
interface SyncAccessHandle {
  write(bytes: Uint8Array, options: { at: number }): number;
  /** Calling it again does nothing. */
  close(): void;
}

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<SyncAccessHandle>;
  }
}

/**
 * Writes a file of any length to disk. Only for workers. Where the browser has no private file system, the file is kept
 * in memory. Throws CodedError `no-room` where the disk is full.
 */
export async function openDiskSink(type: string): Promise<Sink> {
  const folder = await openFolder();
  if (!folder) return openMemorySink(type);
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createSyncAccessHandle();
  const buffer = new Uint8Array(BUFFER_BYTES);
  let filled = 0;
  let written = 0;

  function writeAt(bytes: Uint8Array, at: number): void {
    try {
      if (file.write(bytes, { at }) < bytes.length) throw new DOMException('Cut short', 'QuotaExceededError');
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      throw new CodedError('no-room', 'The disk is full', { cause: error });
    }
  }

  function flush(): void {
    if (filled > 0) writeAt(buffer.subarray(0, filled), written);
    written += filled;
    filled = 0;
  }

  return {
    write(bytes) {
      if (filled + bytes.length > BUFFER_BYTES) flush();
      if (bytes.length > BUFFER_BYTES) {
        writeAt(bytes, written);
        written += bytes.length;
      } else {
        buffer.set(bytes, filled);
        filled += bytes.length;
      }
    },
    overwriteStart(bytes) {
      flush();
      writeAt(bytes, 0);
    },
    async finish() {
      flush();
      file.close();
      // `removeExport` finds the file by this name.
      return new File([await handle.getFile()], name, { type });
    },
    async discard() {
      file.close();
      await folder.removeEntry(name);
    },
  };
}

/** Deletes files whose download has long ended. `now`: ms since 1970. */
export async function sweepExports(now: number): Promise<void> {
  const folder = await openFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    const [writtenAt = ''] = name.split('-');
    if (Number(writtenAt) < now - MAX_AGE) await removeUnlessInUse(folder, name);
  }
}

/** Bytes of the files that exports have left until they are swept, those included that are being written. */
export async function readExportsSize(): Promise<number> {
  const sizes = await forEachExport(async (folder, name) => sizeIn(folder, name));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Deletes all files that are not being written. Resolves with their bytes. Not while one of them is being saved. */
export async function removeFinishedExports(): Promise<number> {
  const sizes = await forEachExport(async (folder, name) => {
    const size = await sizeIn(folder, name);
    return (await removeUnlessInUse(folder, name)) ? size : 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function forEachExport<Result>(
  work: (folder: FileSystemDirectoryHandle, name: string) => Promise<Result>,
): Promise<Result[]> {
  const folder = await openFolder();
  const names: string[] = [];
  for await (const name of folder?.keys() ?? []) names.push(name);
  return folder ? Promise.all(names.map((name) => work(folder, name))) : [];
}

async function sizeIn(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size;
  } catch (error) {
    // It has been removed meanwhile, or the browser shows no file that is being written.
    if (error instanceof DOMException) return 0;
    throw error;
  }
}

/** Another export of a very long recording may still be writing it. Resolves to whether it is gone. */
async function removeUnlessInUse(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.removeEntry(name);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError') throw error;
    return false;
  }
}

/** Deletes the file on disk that an exported Blob consists of; does nothing to one in memory. */
export async function removeExport(blob: Blob): Promise<void> {
  if (!(blob instanceof File)) return;
  const folder = await openFolder();
  try {
    await folder?.removeEntry(blob.name);
  } catch (error) {
    // Another page has already swept it.
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
    throw error;
  }
}
