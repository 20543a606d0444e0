/** What a library holds that a backup has to bring back, as text that is the same for the same library. */
export type LibraryContent = Record<string, unknown>;

/**
 * Reads it, with a SHA-256 of all stored bytes. Ids of bytes differ in each library, so they are left out. Runs in a page of the
 * extension, so it cannot use anything from outside.
 */
export async function readContent(): Promise<LibraryContent> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const all = (store: string): Promise<Record<string, unknown>[]> =>
    resultOf<Record<string, unknown>[]>(transaction.objectStore(store).getAll());
  const [recordings, facts, edits, positions, transcripts, people, timelines, audio, attachments] =
    await Promise.all(
      [
        'recordings',
        'facts',
        'edits',
        'positions',
        'transcripts',
        'people',
        'timelines',
        'audio',
        'attachments',
      ].map(all),
    );
  const keys = await resultOf(transaction.objectStore('bytes').getAllKeys());
  const chunks = await resultOf<(Blob | ArrayBuffer)[]>(transaction.objectStore('bytes').getAll());
  const queue: unknown = await resultOf(transaction.objectStore('queue').get('next'));
  const uncommitted = await resultOf(transaction.objectStore('uncommitted').count());
  database.close();
  const hashOf = async (bytesId: unknown): Promise<string> => {
    const own = chunks.filter((_, i) => {
      const key = keys[i];
      return Array.isArray(key) && key[0] === bytesId;
    });
    const hash = await crypto.subtle.digest('SHA-256', await new Blob(own).arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const withHash = async (rows: Record<string, unknown>[] = []): Promise<unknown[]> => {
    const hashed: unknown[] = [];
    for (const { bytesId, index: _derived, sha256: _lazy, ...row } of rows)
      hashed.push({ ...row, original: undefined, bytes: await hashOf(bytesId) });
    return hashed;
  };
  const content = {
    recordings,
    facts,
    edits,
    positions,
    transcripts,
    people,
    timelines,
    audio: await withHash(audio),
    attachments: await withHash(attachments),
    queue: queue ?? [],
    uncommitted,
  };
  // Both browsers and both orders of fields give the same text.
  const sorted = (_key: string, value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.parse(JSON.stringify(content, sorted));
}
