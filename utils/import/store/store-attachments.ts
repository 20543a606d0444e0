import type { Attachment, Located, Plan } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { homeOfAccount, type StoredAttachment, type Database } from '#utils/library/index.ts';
import { crc32, crc32OfStream } from '#utils/zip/index.ts';
import { MAX_ATTACHMENTS } from '#utils/import/bounds.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import type { ImportContext } from './store-recordings.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import type { ReadArchive } from '#utils/import/plan/offered-titles.ts';
import { accountOf } from '#utils/import/report.ts';
import { peekItem } from '#utils/import/open/peek-item.ts';
import type { ImportCode } from '#utils/import/status.ts';
import { HEAD, storeOriginal } from './store-part.ts';
import { discardUnlessAborted } from './store-adts.ts';

/** A file beside the sound that an import is to keep. */
export interface PlannedAttachment {
  home: string;
  name: string;
  item: FileItem;
  /** What the library has under this name and of this size already. */
  similar: StoredAttachment[];
}

export interface AttachmentsOutcome {
  /** How many of them lie in the library now. */
  attachments: number;
  /** How many could not be kept, or not whole. */
  lost: number;
  stopped?: ImportCode;
}

type Context = Pick<ImportContext, 'opening' | 'library' | 'signal' | 'now'>;

/** The files beside the sound, of Spaces and of none, in the order of the plan. */
export async function planAttachments(
  { spaces, attachments }: Plan,
  archives: readonly ReadArchive[],
  opening: Promise<Database>,
): Promise<PlannedAttachment[]> {
  const stored = await (await opening).getAll('attachments');
  const wanted = (located: Located<Attachment>, home: string): PlannedAttachment[] => {
    const item = archives[located.archive]?.open.itemAt(located.file.index);
    if (!item) return [];
    const name = item.path.slice(item.path.lastIndexOf('/') + 1);
    const similar = stored.filter(
      (each) => each.home === home && each.name === name && each.size === item.size,
    );
    return [{ home, name, item, similar }];
  };
  const accountHome = ({ archive }: Located<Attachment>): string => {
    const contents = archives[archive]?.contents;
    return homeOfAccount(contents && accountOf(contents)?.id);
  };
  return [
    ...spaces.flatMap((each) => each.attachments.flatMap((located) => wanted(located, each.spaceId))),
    ...attachments.flatMap((located) => wanted(located, accountHome(located))),
  ].slice(0, MAX_ATTACHMENTS);
}

/** Bytes that they will need; of what is there already most likely none. */
export function bytesOfAttachments(wanted: readonly PlannedAttachment[]): number {
  return wanted.reduce((sum, { item, similar }) => sum + (similar.length > 0 ? 0 : item.size), 0);
}

/** Takes the attachments when the Spaces are done, whatever came of those, unless that was to end it all. */
export async function withAttachments<Spaces extends { stopped?: ImportCode }>(
  wanted: readonly PlannedAttachment[],
  context: Context,
  storeSpaces: () => Promise<Spaces>,
): Promise<Spaces & AttachmentsOutcome> {
  try {
    const spaces = await storeSpaces();
    if (spaces.stopped) return { ...spaces, attachments: 0, lost: 0 };
    return { ...spaces, ...(await storeAttachments(wanted, context)) };
  } catch (error) {
    const code = importCodeOf(error, context.signal);
    if (!STOPPING.includes(code)) await storeAttachments(wanted, context);
    throw error;
  }
}

async function storeAttachments(
  wanted: readonly PlannedAttachment[],
  context: Context,
): Promise<AttachmentsOutcome> {
  let attachments = 0;
  let lost = 0;
  for (const each of wanted) {
    try {
      const isIntact = await storeAttachment(each, context);
      attachments += 1;
      if (!isIntact) lost += 1;
    } catch (error) {
      const code = importCodeOf(error, context.signal);
      if (code === 'unexpected') throw error;
      if (STOPPING.includes(code)) return { attachments, lost, stopped: code };
      lost += 1;
    }
  }
  return { attachments, lost };
}

/** False where not all of it is there, or what is there is not what was packed. */
async function storeAttachment(
  { home, name, item, similar }: PlannedAttachment,
  { library, signal, now }: Context,
): Promise<boolean> {
  const known = similar.length > 0 ? await crc32OfStream(item.open(signal)) : undefined;
  const same = similar.find((each) => each.crc32 === known);
  if (same) return same.isIntact;
  const peeked = await peekItem(item, HEAD, signal);
  const kind = sniffAudio(peeked.head);
  const writer = await library.openPart();
  try {
    let crc = 0;
    const options = { signal, onBytes: () => undefined };
    const { size, isIntact } = await storeOriginal(peeked.item, writer, options, (chunk) => {
      crc = crc32(chunk, crc);
    });
    const { bytesId } = writer;
    await library.attach([{ home, name, size, crc32: crc, bytesId, importedAt: now, isIntact, kind }]);
    return isIntact;
  } catch (error) {
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}
