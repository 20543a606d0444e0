import { openDatabase } from '#utils/library/database.ts';
import { byNewest } from '#utils/library/records.ts';

/** Rows that it shows: as many as a window does. */
const SHOWN = 24;

/** The plain way: read all recordings, sort them, show the first. */
const database = await openDatabase();
const recordings = (await database.getAll('recordings')).sort(byNewest);
const list = document.createElement('main');
list.dataset['testid'] = 'recordings';
list.dataset['count'] = String(recordings.length);
for (const { titleOffer = '' } of recordings.slice(0, SHOWN)) {
  const row = document.createElement('p');
  row.dataset['testid'] = 'recording';
  row.textContent = titleOffer;
  list.append(row);
}
document.body.append(list);
