import { CodedError } from '#utils/coded-error.ts';
import { openMemorySink, type Sink } from './sink.ts';

/** Where files lie until they have been downloaded: a folder that only the extension sees. */
const FOLDER = 'exports';
/** How long they may, in ms: a download whose end nobody heard of has come to it long before. */
const MAX_AGE = 3600 * 1000;
/** Bytes gathered before they are written. */
const BUFFER_BYTES = 1 << 20;

/** What only workers have, and TypeScript's library for pages therefore leaves out. */
interface SyncAccessHandle {
  write(bytes: Uint8Array, options: { at: number }): number;
  close(): void;
}

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<SyncAccessHandle>;
  }
}

/**
 * Writes to a file on disk, whatever its length. Only for workers. Where the browser has no such disk (a private
 * window of Firefox), memory stands in. Throws CodedError `no-room` where the disk is full.
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
      throw new CodedError('no-room', 'There is no room left on the disk', { cause: error });
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
      // Its name tells, once it has been downloaded, which file to remove.
      return new File([await handle.getFile()], name, { type });
    },
    async discard() {
      file.close();
      await folder.removeEntry(name);
    },
  };
}

/** Removes files that nobody waits for any more. */
export async function sweepExports(now: number): Promise<void> {
  const folder = await openFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    const [writtenAt = ''] = name.split('-');
    if (Number(writtenAt) < now - MAX_AGE) await folder.removeEntry(name);
  }
}

/** Removes a file that has been downloaded. */
export async function removeExport(name: string): Promise<void> {
  const folder = await openFolder();
  try {
    await folder?.removeEntry(name);
  } catch (error) {
    // Another page has swept it.
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
