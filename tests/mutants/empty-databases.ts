/** Gives the test a new IndexedDB, without what earlier tests have stored, left open or made wait. */
export function emptyDatabases(): void {
  // Whether tests have one depends on what they import: `fake-indexeddb/auto`.
  if ('IDBFactory' in globalThis) globalThis.indexedDB = new IDBFactory();
}
