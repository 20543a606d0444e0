import { pickSettings } from '#utils/backup/format/index.ts';
import type { RestoredElsewhere } from '#utils/import/index.ts';
import { addPeople, addReports, type RestoredData } from '#utils/library/index.ts';
import { parsePeople, parseQueue } from './parse/parse-lists.ts';
import { parseReport } from './parse/parse-report.ts';
import { readJsonOrReport } from './read-json.ts';
import type { RestoreContext } from './restore-all.ts';

export interface RestoredLists extends RestoredElsewhere, Pick<RestoredData, 'people' | 'reports'> {
  /** Names of people that were not taken. */
  differing: NonNullable<RestoredData['differing']>;
}

type Context = Pick<RestoreContext, 'backup' | 'open' | 'signal' | 'onFault'>;

/**
 * Restores people and reports, and returns what others have to restore: the queue, and settings. After the recordings, because people whom no
 * recording names are swept. `idOf`: the id here of a recording of the backup.
 */
export async function restoreLists(context: Context, idOf: (id: string) => string): Promise<RestoredLists> {
  const { entries } = context.backup;
  const database = await context.open();
  const read = async (kind: 'people' | 'queue' | 'settings'): Promise<unknown> => {
    const entry = entries.find((each) => each.kind === kind);
    return readJsonOrReport(entry, context);
  };
  const { changed, differing } = await addPeople(database, parsePeople(await read('people')));
  const queue = parseQueue(await read('queue')).map((item) => ({ ...item, spaceId: idOf(item.spaceId) }));
  const settings = pickSettings(await read('settings'));
  let reports = 0;
  for (const entry of entries) {
    if (entry.kind !== 'import') continue;
    // One at a time: each may have all of X's metadata.
    const report = parseReport(await readJsonOrReport(entry, context));
    if (report) reports += await addReports(database, [report]);
  }
  return {
    queue,
    settings,
    people: changed,
    reports,
    differing: differing.map(({ kept, other }) => ({ kept, other })),
  };
}
