import { isRecord } from '#utils/is-record.ts';
import { announceChange, onChangeOf } from './changes.ts';
import type { CopiedFile, Database } from './schema.ts';
import { write } from './rows/write.ts';

/** Why originals could not be copied to the downloads. The texts are in `locales/`, under `error-<code>`. */
export const DOWNLOADS_COPY_CODES = [
  'copy-full',
  'copy-cancelled',
  'copy-blocked',
  'copy-folder',
  'copy-failed',
] as const;
export type DownloadsCopyCode = (typeof DOWNLOADS_COPY_CODES)[number];

/** Whether originals are copied to the downloads, and how far that is. */
export interface DownloadsCopy {
  isOn: boolean;
  /** Whether there may be originals that are not there yet. */
  isDue: boolean;
  /** Files that are there. */
  copied: number;
  /** When the last of them was saved, ms since 1970. */
  copiedAt?: number;
  /** Files that are still to be saved, as far as they are counted. */
  left: number;
  /** Files that could not be saved the last time: the browser has lost them, they have changed, or it refuses them. */
  leftOut: number;
  /** Why it stopped. */
  code?: DownloadsCopyCode;
}

const OFF: DownloadsCopy = { isOn: false, isDue: false, copied: 0, left: 0, leftOut: 0 };

/** In the library's database, where no content script can write: it has files written where others may read them. */
export async function readDownloadsCopy(database: Database): Promise<DownloadsCopy> {
  return parse(await database.get('about', 'downloadsCopy'));
}

/** The originals that are among the downloads. */
export const readCopiedFiles = (database: Database): Promise<CopiedFile[]> =>
  database.getAll('downloadsCopy');

export const onDownloadsCopy = onChangeOf('downloadsCopy');

/** Switched on, all that is there is to be copied. Switched off, it is forgotten what has been; the files stay. */
export async function switchDownloadsCopy(database: Database, isOn: boolean): Promise<void> {
  await write(database, ['about', 'downloadsCopy'], (transaction) =>
    Promise.all([
      transaction.objectStore('downloadsCopy').clear(),
      transaction.objectStore('about').put(JSON.stringify({ ...OFF, isOn, isDue: isOn }), 'downloadsCopy'),
    ]),
  );
  announceChange({ stores: ['downloadsCopy'], spaces: [] });
}

/** Changes what is noted, and notes a file that has been copied; nothing if it has been switched off meanwhile. */
export async function noteDownloadsCopy(
  database: Database,
  change: Partial<Omit<DownloadsCopy, 'isOn' | 'code'>> & { code?: DownloadsCopyCode | undefined },
  file?: CopiedFile,
): Promise<void> {
  await write(database, ['about', 'downloadsCopy'], async (transaction) => {
    const about = transaction.objectStore('about');
    const files = transaction.objectStore('downloadsCopy');
    const former = parse(await about.get('downloadsCopy'));
    if (!former.isOn) return;
    if (file) await files.put(file);
    const copied = await files.count();
    await about.put(JSON.stringify({ ...former, ...change, copied }), 'downloadsCopy');
  });
  announceChange({ stores: ['downloadsCopy'], spaces: [] });
}

/** Off, if what is stored cannot be read. */
function parse(text = ''): DownloadsCopy {
  const value = parseJson(text);
  if (!isRecord(value) || value['isOn'] !== true) return OFF;
  const { isDue, copied, copiedAt, left, leftOut } = value;
  const code = DOWNLOADS_COPY_CODES.find((each) => each === value['code']);
  return {
    isOn: true,
    isDue: isDue === true,
    copied: countOf(copied),
    ...(typeof copiedAt === 'number' && { copiedAt }),
    left: countOf(left),
    leftOut: countOf(leftOut),
    ...(code && { code }),
  };
}

const countOf = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
