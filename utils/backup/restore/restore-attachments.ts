import { sniffAudio } from '#utils/audio/index.ts';
import { writeItem, type FileItem, type ImportContext } from '#utils/import/index.ts';
import { crc32, type Bytes } from '#utils/zip/index.ts';
import type { RestorableEntry } from './open/restorable-entry.ts';

type Context = Pick<ImportContext, 'open' | 'library' | 'signal' | 'now'>;
export type AttachmentEntry = Extract<RestorableEntry, { kind: 'attachment' }>;

/** How many first bytes show what a file is. */
const HEAD_BYTES = 4096;

/** Whether the library has it, which is known by its name, size and checksum. */
export async function hasAttachment(
  { home, name, size, crc32: checksum }: AttachmentEntry & { home: string },
  { open }: Pick<Context, 'open'>,
): Promise<boolean> {
  const database = await open();
  return (await database.getKey('attachments', [home, name, size, checksum])) !== undefined;
}

/** Stores a file of a backup unless it is damaged: it has to be as it was. Returns whether it was stored. */
export async function restoreAttachment(
  { home, name, importedAt, isIntact }: AttachmentEntry,
  item: FileItem,
  { library, signal, now }: Context,
  onBytes: (count: number) => void,
): Promise<boolean> {
  const writer = await library.openWriter();
  try {
    let head: Bytes | undefined;
    const written = await writeItem(item, writer, { signal, onBytes }, (chunk) => {
      head ??= chunk.slice(0, HEAD_BYTES);
    });
    if (!written.isIntact) {
      await writer.discard();
      return false;
    }
    const { size, crc32: checksum } = written;
    const kind = sniffAudio(head ?? new Uint8Array());
    const { bytesId } = writer;
    await library.addAttachments([
      { home, name, size, crc32: checksum, bytesId, importedAt: importedAt || now, isIntact, kind },
    ]);
    return true;
  } catch (error) {
    // After an abort the next sweep removes it.
    if (!signal.aborted) await writer.discard().catch(() => undefined);
    throw error;
  }
}

/** Stores a text beside a recording, once. */
export async function keepBeside(
  home: string,
  { name, bytes }: { name: string; bytes: Blob },
  { library, signal, open, now }: Context,
): Promise<void> {
  const content = new Uint8Array(await bytes.arrayBuffer());
  const [size, checksum] = [content.length, crc32(content)];
  if ((await (await open()).getKey('attachments', [home, name, size, checksum])) !== undefined) return;
  const writer = await library.openWriter();
  await writer.append(bytes, signal);
  await library.addAttachments([
    {
      home,
      name,
      size,
      crc32: checksum,
      bytesId: writer.bytesId,
      importedAt: now,
      isIntact: true,
      kind: 'unknown',
    },
  ]);
}
