/** One recording as `npm start` prints it. */
export interface LibraryRow {
  space: string;
  title: string;
  /** Exact. Gaps do not count. */
  seconds: number;
  bytes: number;
  state: string;
  speakers: { name: string; seconds: number }[];
}

/** Reads the library, newest first. Runs in a page of the extension, so it cannot use anything from outside. */
export async function readLibrary(): Promise<LibraryRow[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no library')));
  });
  const all = (store: string): Promise<Record<string, unknown>[]> =>
    new Promise((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error(store)));
    });
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const titles = new Map((await all('edits')).map(({ spaceId, title }) => [spaceId, text(title)]));
  const recordings = await all('recordings');
  database.close();
  const round = (seconds: unknown): number => Math.round(Number(seconds) * 1000) / 1000;
  return recordings
    .sort(
      (a, b) =>
        Number(b['startedAt'] ?? 0) - Number(a['startedAt'] ?? 0) ||
        String(a['spaceId']).localeCompare(String(b['spaceId'])),
    )
    .map(({ spaceId, titleOffer, duration, bytes, state, speakers }) => ({
      space: String(spaceId),
      title: titles.get(spaceId) || text(titleOffer),
      seconds: round(duration),
      bytes: Number(bytes),
      state: String(state),
      speakers: Array.isArray(speakers)
        ? speakers.map(({ handle, isHost, userId, seconds }) => ({
            // The same as `speakerHookName`, which this function cannot import.
            name: String(handle ?? (isHost === true ? 'host' : (userId ?? 'guest'))),
            seconds: round(seconds),
          }))
        : [],
    }));
}

/** Prints the library as a table, or as JSON on one line. */
export function printLibrary(rows: readonly LibraryRow[], isJson: boolean): void {
  process.stdout.write(`${isJson ? JSON.stringify(rows) : formatTable(rows)}\n`);
}

export function formatTable(rows: readonly LibraryRow[]): string {
  const head = ['Space', 'title', 'seconds', 'bytes', 'speakers', 'state'];
  const cells = rows.map(({ space, title, seconds, bytes, speakers, state }) => [
    space,
    title,
    seconds.toFixed(3),
    String(bytes),
    speakers.map((speaker) => `${speaker.name} ${speaker.seconds.toFixed(0)} s`).join(', '),
    state,
  ]);
  const table = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
