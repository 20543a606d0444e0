import type { Attachment, Located, Plan } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import type { ImportContext } from '#utils/import/import-context.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { haveOverlaps } from '#utils/import/open/open-zip.ts';
import { peekItem, SNIFFED_BYTES } from '#utils/import/open/peek-item.ts';
import { accountOf, type ReadArchive } from '#utils/import/open/read-contents.ts';
import { countWork, workOf, type Progress } from '#utils/import/progress.ts';
import { importCodeOf, STOPPING } from '#utils/import/status.ts';
import {
  homeOfAccount,
  type DatabaseOpener,
  type FileFault,
  type ImportCode,
  type StoredAttachment,
} from '#utils/library/index.ts';
import { visibleLine } from '#utils/visible-text.ts';
import { crc32OfStream } from '#utils/zip/index.ts';
import { discardUnlessAborted, writeItem } from './chunked-writer.ts';
import type { InflationMeter } from './inflation-meter.ts';
import { loadOf } from './load-of.ts';
import { runInOrder } from './run-in-order.ts';

/** How many files beside the audio one import stores. X is not known to put any into archives. */
const MAX_ATTACHMENTS = 10_000;

/** A file beside the audio that an import is to store. */
export interface PlannedAttachment {
  home: string;
  name: string;
  item: FileItem;
  /** Attachments in the library with the same home, name and size. */
  similar: StoredAttachment[];
}

export interface AttachmentsOutcome {
  /** How many of them are in the library now. */
  attachments: number;
  /** How many could not be stored, or not completely. */
  lost: number;
  stopped?: ImportCode;
}

interface Context extends Pick<ImportContext, 'open' | 'library' | 'signal' | 'now'> {
  inflation: InflationMeter;
  progress: Progress;
  /** Called for each file that cannot be read. */
  onFault(fault: FileFault): void;
}

/** The files beside the audio: those of Spaces in the order of the plan, then those of accounts. */
export async function planAttachments(
  { spaces, attachments }: Plan,
  archives: readonly ReadArchive[],
  open: DatabaseOpener,
): Promise<PlannedAttachment[]> {
  const stored = Map.groupBy(await (await open()).getAll('attachments'), similarityOf);
  const overlapping = archives.map((archive) =>
    haveOverlaps(archive.open, archive.contents.layout.attachments),
  );
  const planned = (located: Located<Attachment>, home: string): PlannedAttachment[] => {
    const found = archives[located.archive]?.open.itemAt(located.file.index);
    if (!found) return [];
    const item = overlapping[located.archive] ? refusedItem(found) : found;
    const name = visibleLine(item.path.slice(item.path.lastIndexOf('/') + 1)) || 'file';
    const similar = stored.get(similarityOf({ home, name, size: item.size })) ?? [];
    return [{ home, name, item, similar }];
  };
  const accountHome = ({ archive }: Located<Attachment>): string => {
    const contents = archives[archive]?.contents;
    return homeOfAccount(contents && accountOf(contents)?.id);
  };
  return [
    ...spaces.flatMap((each) => each.attachments.flatMap((located) => planned(located, each.spaceId))),
    ...attachments.flatMap((located) => planned(located, accountHome(located))),
  ].slice(0, MAX_ATTACHMENTS);
}

/** The same for attachments of which one may be there already. */
function similarityOf({ home, name, size }: Pick<StoredAttachment, 'home' | 'name' | 'size'>): string {
  return JSON.stringify([home, name, size]);
}

/** Fails when it is opened: that affects only the attachments. */
function refusedItem(item: FileItem): FileItem {
  return {
    ...item,
    open() {
      throw new CodedError('too-large', `${item.path} overlaps others`);
    },
  };
}

/** Bytes that they will need. One that is similar to a stored one most likely needs none. */
export function bytesOfAttachments(planned: readonly PlannedAttachment[]): number {
  return planned.reduce((sum, { item, similar }) => sum + (similar.length > 0 ? 0 : item.size), 0);
}

/** The work that they will be, as `workOf` counts it. */
export function workOfAttachments(planned: readonly PlannedAttachment[]): number {
  return planned.reduce((sum, { item }) => sum + workOf(item.size), 0);
}

/** Stores the Spaces, then the attachments, even if no Space could be stored, unless that has stopped the import. */
export async function withAttachments<Spaces extends { stopped?: ImportCode }>(
  planned: readonly PlannedAttachment[],
  context: Context,
  storeSpaces: () => Promise<Spaces>,
): Promise<Spaces & AttachmentsOutcome> {
  try {
    const spaces = await storeSpaces();
    if (spaces.stopped) return { ...spaces, attachments: 0, lost: 0 };
    return { ...spaces, ...(await storeAttachments(planned, context)) };
  } catch (error) {
    const code = importCodeOf(error, context.signal);
    if (!STOPPING.includes(code)) await storeAttachments(planned, context);
    throw error;
  }
}

async function storeAttachments(
  planned: readonly PlannedAttachment[],
  context: Context,
): Promise<AttachmentsOutcome> {
  let attachments = 0;
  let lost = 0;
  let stopped: { code: ImportCode; error: unknown } | undefined;
  const onWork = countWork(workOfAttachments(planned), context.progress.phase(1));
  await runInOrder(planned, {
    loadOf: ({ item }) => loadOf(item.size, 1),
    isStopped: () => stopped !== undefined,
    async run(each) {
      try {
        const isIntact = await storeAttachment(each, context);
        attachments += 1;
        if (!isIntact) lost += 1;
      } catch (error) {
        const code = importCodeOf(error, context.signal);
        if (STOPPING.includes(code)) {
          stopped ??= { code, error };
          return;
        }
        lost += 1;
        context.onFault({ name: each.item.path, code });
      }
      onWork(workOf(each.item.size));
    },
  });
  if (stopped?.code === 'unexpected') throw stopped.error;
  return { attachments, lost, ...(stopped && { stopped: stopped.code }) };
}

/** Returns whether the stored file is complete and its checksum matches. */
async function storeAttachment(
  { home, name, item, similar }: PlannedAttachment,
  { library, signal, now, inflation }: Context,
): Promise<boolean> {
  const onBytes = inflation.begin(item);
  const checksum = similar.length > 0 ? await crc32OfStream(item.open(signal)) : undefined;
  const same = similar.find((each) => each.crc32 === checksum);
  if (same) return same.isIntact;
  const peeked = await peekItem(item, SNIFFED_BYTES, signal);
  const kind = sniffAudio(peeked.head);
  const writer = await library.openWriter();
  try {
    const { size, isIntact, crc32 } = await writeItem(peeked.item, writer, { signal, onBytes });
    const { bytesId } = writer;
    await library.addAttachments([{ home, name, size, crc32, bytesId, importedAt: now, isIntact, kind }]);
    return isIntact;
  } catch (error) {
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}
