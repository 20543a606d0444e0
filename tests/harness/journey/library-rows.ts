/** One recording as `npm start` prints it. */
export interface LibraryRow {
  space: string;
  title: string;
  /** Exact, gaps not counted. */
  seconds: number;
  bytes: number;
  state: string;
  speakers: { name: string; seconds: number }[];
}

/** Reads the whole library out of one of the extension's pages, newest first. Runs in the page: nothing from outside. */
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
            name: String(handle ?? (isHost ? 'host' : (userId ?? 'guest'))),
            seconds: round(seconds),
          }))
        : [],
    }));
}

/** Prints the library: a table for people, or JSON on one line. */
export function printLibrary(rows: readonly LibraryRow[], isJson: boolean): void {
  process.stdout.write(`${isJson ? JSON.stringify(rows) : formatTable(rows)}\n`);
}

/** A table for people. */
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
