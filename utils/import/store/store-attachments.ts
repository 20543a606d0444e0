import type { Attachment, Located, Plan } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { homeOfAccount, type StoredAttachment } from '#utils/library/repositories/attachments.ts';
import type { Database } from '#utils/library/database.ts';
import { crc32 } from '#utils/zip/index.ts';
import { MAX_ATTACHMENTS } from '#utils/import/bounds.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import type { ImportTools } from './store-recordings.ts';
import type { Item } from '#utils/import/open/file-item.ts';
import type { ReadArchive } from '#utils/import/plan/offered-titles.ts';
import { accountOf } from '#utils/import/report.ts';
import { peekItem } from '#utils/import/open/peek-item.ts';
import type { ImportCode } from '#utils/import/status.ts';
import { HEAD, keepOriginal } from './store-part.ts';
import { takeBack } from './store-adts.ts';

/** A file beside the sound that an import is to keep. */
export interface WantedAttachment {
  home: string;
  name: string;
  item: Item;
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

type Tools = Pick<ImportTools, 'opening' | 'shelf' | 'signal' | 'now'>;

/** The files beside the sound, of Spaces and of none, in the order of the plan. */
export async function wantedAttachments(
  { spaces, attachments }: Plan,
  archives: readonly ReadArchive[],
  opening: Promise<Database>,
): Promise<WantedAttachment[]> {
  const stored = await (await opening).getAll('attachments');
  const wanted = (located: Located<Attachment>, home: string): WantedAttachment[] => {
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
    ...spaces.flatMap((each) => each.attachments.flatMap((located) => wanted(located, each.space))),
    ...attachments.flatMap((located) => wanted(located, accountHome(located))),
  ].slice(0, MAX_ATTACHMENTS);
}

/** Bytes that they will need; of what is there already most likely none. */
export function bytesOfAttachments(wanted: readonly WantedAttachment[]): number {
  return wanted.reduce((sum, { item, similar }) => sum + (similar.length > 0 ? 0 : item.size), 0);
}

/** Takes the attachments when the Spaces are done, whatever came of those, unless that was to end it all. */
export async function withAttachments<Spaces extends { stopped?: ImportCode }>(
  wanted: readonly WantedAttachment[],
  tools: Tools,
  takeSpaces: () => Promise<Spaces>,
): Promise<Spaces & AttachmentsOutcome> {
  try {
    const spaces = await takeSpaces();
    if (spaces.stopped) return { ...spaces, attachments: 0, lost: 0 };
    return { ...spaces, ...(await takeAttachments(wanted, tools)) };
  } catch (error) {
    const code = importCodeOf(error, tools.signal);
    if (!STOPPING.includes(code)) await takeAttachments(wanted, tools);
    throw error;
  }
}

async function takeAttachments(
  wanted: readonly WantedAttachment[],
  tools: Tools,
): Promise<AttachmentsOutcome> {
  let attachments = 0;
  let lost = 0;
  for (const each of wanted) {
    try {
      const isIntact = await takeAttachment(each, tools);
      attachments += 1;
      if (!isIntact) lost += 1;
    } catch (error) {
      const code = importCodeOf(error, tools.signal);
      if (code === 'unexpected') throw error;
      if (STOPPING.includes(code)) return { attachments, lost, stopped: code };
      lost += 1;
    }
  }
  return { attachments, lost };
}

/** False where not all of it is there, or what is there is not what was packed. */
async function takeAttachment(
  { home, name, item, similar }: WantedAttachment,
  { shelf, signal, now }: Tools,
): Promise<boolean> {
  const known = similar.length > 0 ? await checksumOf(item, signal) : undefined;
  const same = similar.find((each) => each.crc32 === known);
  if (same) return same.isIntact;
  const peeked = await peekItem(item, HEAD, signal);
  const kind = sniffAudio(peeked.head);
  const writer = await shelf.begin();
  try {
    let crc = 0;
    const options = { signal, onBytes: () => undefined };
    const { size, isIntact } = await keepOriginal(peeked.item, writer, options, (chunk) => {
      crc = crc32(chunk, crc);
    });
    const { bytesId } = writer;
    await shelf.attach([{ home, name, size, crc32: crc, bytesId, importedAt: now, isIntact, kind }]);
    return isIntact;
  } catch (error) {
    await takeBack(() => writer.discard(), signal);
    throw error;
  }
}

async function checksumOf(item: Item, signal: AbortSignal): Promise<number> {
  let crc = 0;
  for await (const chunk of item.open(signal)) crc = crc32(chunk, crc);
  return crc;
}
