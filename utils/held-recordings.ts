import { isRecord } from './is-record.ts';
import { createStoredValue } from './stored-value.ts';
import type { DatabaseOpener } from '#utils/library/index.ts';

/** How many recordings a library holds, and which library. */
interface HeldRecordings {
  /** The id of its database. */
  library: string;
  count: number;
}

/**
 * Outside the database: a browser that finds one damaged silently makes a new, empty one. What is here shows that.
 */
const item = createStoredValue<HeldRecordings>('heldRecordings');

export interface HeldRecordingsStore {
  /** How many recordings this browser has lost, because their database is gone; 0 if none. */
  lost(): Promise<number>;
  /** Notes that the library of today holds so many. What was lost before is forgotten. */
  note(count: number): Promise<void>;
}

export function createHeldRecordings(open: DatabaseOpener): HeldRecordingsStore {
  const idOf = async (): Promise<string> => (await (await open()).get('about', 'id')) ?? '';
  return {
    async lost() {
      const held = parse(await item.getValue());
      return held && held.library !== (await idOf()) ? held.count : 0;
    },
    async note(count) {
      await item.setValue({ library: await idOf(), count });
    },
  };
}

/** Content scripts can write where this is stored. */
function parse(value: unknown): HeldRecordings | undefined {
  if (!isRecord(value)) return undefined;
  const { library, count } = value;
  if (typeof library !== 'string' || !Number.isSafeInteger(count)) return undefined;
  return { library, count: Math.max(0, Number(count)) };
}
