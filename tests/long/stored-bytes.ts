import type { Page } from '@playwright/test';

/** The ids of the Spaces whose stored bytes cannot be read completely, by reading them all; sorted. */
export function unreadableSpaces(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const readable = async (blob: Blob | ArrayBuffer): Promise<number> =>
      new Response(blob).arrayBuffer().then(
        ({ byteLength }) => byteLength,
        () => 0,
      );
    const database = await resultOf(indexedDB.open('afterspace'));
    const parts: { spaceId: string; bytesId: string; size: number }[] = await resultOf(
      database.transaction('audio').objectStore('audio').getAll(),
    );
    const lost = new Set<string>();
    for (const { spaceId, bytesId, size } of parts) {
      const range = IDBKeyRange.bound([bytesId, 0], [bytesId, Infinity]);
      const chunks: (Blob | ArrayBuffer)[] = await resultOf(
        database.transaction('bytes').objectStore('bytes').getAll(range),
      );
      const sizes = await Promise.all(chunks.map(readable));
      if (sizes.reduce((sum, each) => sum + each, 0) !== size) lost.add(spaceId);
    }
    database.close();
    return [...lost].sort();
  });
}

/** Makes the checks of all recordings so old that the next daily check repeats them. */
export function ageChecks(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('afterspace');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('checks', 'readwrite');
    const store = transaction.objectStore('checks');
    const reading = store.getAll();
    reading.addEventListener('success', () => {
      for (const check of reading.result) store.put({ ...check, checkedAt: 0 });
    });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  });
}
