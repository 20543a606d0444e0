import type { Page } from '@playwright/test';

/** The contents of the library's database, as far as tests need them. */
export interface DatabaseContents {
  /** Sizes by Space. */
  recordings: Record<string, number>;
  /** The audio parts with the ids of their bytes. `original` is set if X stored another format than ADTS. */
  audio: { space: string; bytesId: string; size: number; original?: { bytesId: string; size: number } }[];
  /** The ids and sizes of the bytes of attachments. */
  attachments: { bytesId: string; size: number }[];
  /** Sizes of the stored bytes, by id. */
  bytes: Record<string, number>;
  uncommitted: string[];
  /** The number of stored reports. */
  imports: number;
}

/** Reads the database in a page of the extension. */
export function readDatabase(page: Page): Promise<DatabaseContents> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no library')));
    });
    const transaction = database.transaction([...database.objectStoreNames]);
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const all = (store: string): Promise<Record<string, unknown>[]> =>
      resultOf(transaction.objectStore(store).getAll());
    const [recordings, audio, attachments, keys, blobs, uncommitted, imports] = await Promise.all([
      all('recordings'),
      all('audio'),
      all('attachments'),
      resultOf(transaction.objectStore('bytes').getAllKeys()),
      resultOf<unknown[]>(transaction.objectStore('bytes').getAll()),
      all('uncommitted'),
      resultOf(transaction.objectStore('imports').count()),
    ]);
    const named = (row: object): { bytesId: string; size: number } => ({
      bytesId: 'bytesId' in row ? String(row.bytesId) : '',
      size: 'size' in row ? Number(row.size) : 0,
    });
    database.close();
    const bytes: Record<string, number> = {};
    for (const [i, key] of keys.entries()) {
      const name = Array.isArray(key) && typeof key[0] === 'string' ? key[0] : '';
      const blob = blobs[i];
      // Not `blob.size`: only what can be read counts.
      const size =
        blob instanceof Blob || blob instanceof ArrayBuffer
          ? (await new Response(blob).arrayBuffer()).byteLength
          : 0;
      bytes[name] = (bytes[name] ?? 0) + size;
    }
    return {
      recordings: Object.fromEntries(recordings.map((row) => [String(row['spaceId']), Number(row['bytes'])])),
      audio: audio.map((row) => ({
        space: String(row['spaceId']),
        bytesId: String(row['bytesId']),
        size: Number(row['size']),
        ...(row['original'] instanceof Object && { original: named(row['original']) }),
      })),
      attachments: attachments.map(named),
      bytes,
      uncommitted: uncommitted.map(({ bytesId }) => String(bytesId)),
      imports,
    };
  });
}

/** Recordings without their bytes, and bytes without their recording. Empty if the database is consistent. */
export function inconsistencies({
  recordings,
  audio,
  attachments,
  bytes,
  uncommitted,
}: DatabaseContents): string[] {
  const isThere = ({ bytesId, size }: { bytesId: string; size: number }): boolean => bytes[bytesId] === size;
  const complete = audio.filter((part) => isThere(part) && isThere(part.original ?? part));
  const sizes = new Map<string, number>();
  for (const { space, size, original } of complete) {
    sizes.set(space, (sizes.get(space) ?? 0) + (original?.size ?? size));
  }
  const owners = [...audio, ...audio.flatMap(({ original }) => original ?? []), ...attachments];
  const known = new Set(owners.map(({ bytesId }) => bytesId));
  return [
    ...Object.entries(recordings).flatMap(([space, size]) =>
      (sizes.get(space) ?? 0) === size ? [] : [`recording ${space} lacks bytes`],
    ),
    ...audio.flatMap(({ space }) => (space in recordings ? [] : [`audio of ${space} has no recording`])),
    ...attachments.flatMap((each) => (isThere(each) ? [] : [`attachment ${each.bytesId} lacks bytes`])),
    ...Object.keys(bytes).flatMap((id) => (known.has(id) ? [] : [`bytes ${id} belong to nothing`])),
    ...uncommitted.map((id) => `${id} is unfinished`),
  ];
}
