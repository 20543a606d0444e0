import { isRecord } from '#utils/is-record.ts';
import { announceChange, onChangeOf } from './changes.ts';
import type { Database } from './schema.ts';
import { write } from './rows/write.ts';

/** The last backup of everything that has been saved. */
export interface LastBackup {
  /** When it was begun: what is newer is not in it. ms since 1970. */
  at: number;
  recordings: number;
  /** Whether nothing had to be left out of it. Only then may it stand in for a ZIP from X. */
  isWhole: boolean;
}

/** In the library's database, where no content script can write: somebody may delete ZIPs because of it. */
export async function readLastBackup(database: Database): Promise<LastBackup | undefined> {
  const stored = await database.get('about', 'backup');
  const value = parse(stored ?? '');
  if (!isRecord(value)) return undefined;
  const { at, recordings, isWhole } = value;
  if (typeof at !== 'number' || typeof recordings !== 'number') return undefined;
  return { at, recordings, isWhole: isWhole === true };
}

/** Notes that a backup of everything has been saved. */
export async function noteBackup(database: Database, { at, recordings, isWhole }: LastBackup): Promise<void> {
  await write(database, ['about'], ({ store }) =>
    store.put(JSON.stringify({ at, recordings, isWhole }), 'backup'),
  );
  announceChange({ stores: ['about'], spaces: [] });
}

export const onBackup = onChangeOf('about');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
