import type { Page } from '@playwright/test';

/** What lies in the library's stores, beneath what is shown. */
export interface Stores {
  /** Bytes by Space. */
  recordings: Record<string, number>;
  /** Spaces whose sound is indexed, with the names of their bytes; `original` where it came as something else. */
  sound: { space: string; bytesId: string; size: number; original?: { bytesId: string; size: number } }[];
  /** Names of the bytes of what lies beside the sound, and how many they are. */
  attachments: { bytesId: string; size: number }[];
  /** Bytes by name. */
  bytes: Record<string, number>;
  unfinished: string[];
  /** Reports of imports. */
  imports: number;
}

/** Reads the stores from one of the extension's pages. */
export function readStores(page: Page): Promise<Stores> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no library')));
    });
    const transaction = database.transaction([...database.objectStoreNames]);
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const all = (store: string): Promise<Record<string, unknown>[]> =>
      ask(transaction.objectStore(store).getAll());
    const [recordings, sound, attachments, keys, blobs, unfinished, imports] = await Promise.all([
      all('recordings'),
      all('audio'),
      all('attachments'),
      ask(transaction.objectStore('bytes').getAllKeys()),
      ask<unknown[]>(transaction.objectStore('bytes').getAll()),
      all('uncommitted'),
      ask(transaction.objectStore('imports').count()),
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
      // Not what it says it has: what can be read of it.
      const size = blob instanceof Blob ? (await blob.arrayBuffer()).byteLength : 0;
      bytes[name] = (bytes[name] ?? 0) + size;
    }
    return {
      recordings: Object.fromEntries(recordings.map((row) => [String(row['spaceId']), Number(row['bytes'])])),
      sound: sound.map((row) => ({
        space: String(row['spaceId']),
        bytesId: String(row['bytesId']),
        size: Number(row['size']),
        ...(row['original'] instanceof Object && { original: named(row['original']) }),
      })),
      attachments: attachments.map(named),
      bytes,
      unfinished: unfinished.map(({ bytesId }) => String(bytesId)),
      imports,
    };
  });
}

/** What is not whole in them: recordings without their bytes, and bytes without their recording. Empty is good. */
export function halves({ recordings, sound, attachments, bytes, unfinished }: Stores): string[] {
  const isThere = ({ bytesId, size }: { bytesId: string; size: number }): boolean => bytes[bytesId] === size;
  const whole = sound.filter((part) => isThere(part) && isThere(part.original ?? part));
  const sizes = new Map<string, number>();
  for (const { space, size, original } of whole) {
    sizes.set(space, (sizes.get(space) ?? 0) + (original?.size ?? size));
  }
  const owners = [...sound, ...sound.flatMap(({ original }) => original ?? []), ...attachments];
  const known = new Set(owners.map(({ bytesId }) => bytesId));
  return [
    ...Object.entries(recordings).flatMap(([space, size]) =>
      (sizes.get(space) ?? 0) === size ? [] : [`recording ${space} lacks bytes`],
    ),
    ...sound.flatMap(({ space }) => (space in recordings ? [] : [`sound of ${space} has no recording`])),
    ...attachments.flatMap((each) => (isThere(each) ? [] : [`attachment ${each.bytesId} lacks bytes`])),
    ...Object.keys(bytes).flatMap((id) => (known.has(id) ? [] : [`bytes ${id} belong to nothing`])),
    ...unfinished.map((id) => `${id} is unfinished`),
  ];
}
