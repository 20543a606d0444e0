export interface RequestCount {
  /** To IndexedDB. */
  requests: number;
  /** That they have returned. */
  rows: number;
}

const READS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor'] as const;

/** Counts what the page reads from now on. Returns a function that says how much it was. */
export function countRequests(): () => RequestCount {
  const counted: RequestCount = { requests: 0, rows: 0 };
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const name of READS) {
      const read: (...parameters: never[]) => EventTarget & { result: unknown } = prototype[name];
      Object.defineProperty(prototype, name, {
        value(...parameters: never[]) {
          const request = read.apply(this, parameters);
          counted.requests += 1;
          request.addEventListener('success', () => (counted.rows += rowsIn(request.result)));
          return request;
        },
      });
    }
  }
  return () => ({ ...counted });
}

function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  return result === undefined || result === null ? 0 : 1;
}
