import { CodedError } from '#utils/coded-error.ts';

/**
 * Returns all files of a drop, also those inside dropped folders. The items of a drop are accessible only while its
 * event is dispatched, so this must be called synchronously in the listener. Throws CodedError `unreadable` where a
 * folder cannot be read.
 */
export async function readDroppedFiles(drop: DataTransfer): Promise<File[]> {
  const items = [...drop.items].filter(({ kind }) => kind === 'file');
  if (items.length === 0) return [...drop.files];
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(dropped.map(readItem));
  return found.flat();
}

async function readItem({
  entry,
  file,
}: {
  entry: FileSystemEntry | null;
  file: File | null;
}): Promise<File[]> {
  if (isDirectory(entry)) return readDirectory(entry);
  return file ? [file] : [];
}

async function readDirectory(directory: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  for (const entry of await listEntries(directory.createReader())) {
    if (isDirectory(entry)) files.push(...(await readDirectory(entry)));
    else if (isFile(entry))
      files.push(
        await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(throwUnreadable),
      );
  }
  return files;
}

/** A reader returns its entries in batches, with an empty one at the end. */
async function listEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    ).catch(throwUnreadable);
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function throwUnreadable(cause: unknown): never {
  throw new CodedError('unreadable', 'A dropped folder could not be read', { cause });
}

const isDirectory = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
  entry?.isDirectory === true;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
