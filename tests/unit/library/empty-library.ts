import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChangeOf } from '#utils/library/changes.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import type { AudioPart } from '#utils/library/schema.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';

export interface EmptyLibrary {
  open: DatabaseOpener;
  writer: LibraryWriter;
  /** Writes a part of so many frames at 48 kHz, uncommitted. */
  writePart(part: number, frames: number, more?: Partial<AudioPart>): Promise<AudioPart>;
  /** Writes bytes, uncommitted, and returns their id. */
  writeBytes(bytes: BlobPart): Promise<string>;
}

let names = 0;

/** A library of its own for one test. */
export function openEmptyLibrary(): EmptyLibrary {
  const open = createDatabaseOpener(`empty-${(names += 1)}`);
  const writer = createLibraryWriter(open);

  async function writeBytes(bytes: BlobPart): Promise<string> {
    const { bytesId, append } = await writer.openWriter();
    await append(new Blob([bytes]));
    return bytesId;
  }

  return {
    open,
    writer,
    writeBytes,
    async writePart(part, count, more) {
      const frames = makeFrames(count);
      const index = indexAudio(...frames);
      const bytesId = await writeBytes(Buffer.concat(frames));
      return { part, bytesId, size: index.bytes, crc32: 0, index, ...more };
    },
  };
}

/** What listeners of these stores hear while `change` is under way: `*` stands for any Space. */
export async function heard(
  stores: Parameters<typeof onChangeOf>,
  change: () => Promise<unknown>,
): Promise<(readonly string[] | '*')[]> {
  const calls: (readonly string[] | '*')[] = [];
  const ended = Promise.withResolvers<void>();
  const stop = onChangeOf(...stores)((spaceIds) => calls.push(spaceIds ?? '*'));
  const stopEnd = onChangeOf('positions')(() => ended.resolve());
  await change();
  // Messages of a channel come in their order.
  announceChange({ stores: ['positions'] });
  await ended.promise;
  stop();
  stopEnd();
  return calls;
}
