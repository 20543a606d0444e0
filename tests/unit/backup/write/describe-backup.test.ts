import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { describeBackup } from '#utils/backup/index.ts';
import { openFullLibrary } from './full-library.ts';

it('says how much a backup would be, and what it holds about others', async () => {
  const database = await openFullLibrary();
  const guest = { isHost: false, handle: 'Zoe', seconds: 1 };
  const stored = await database.get('recordings', '1abc');
  if (stored) await database.put('recordings', { ...stored, speakers: [...stored.speakers, guest] });

  expect(await describeBackup(database)).toEqual({
    recordings: 3,
    bytes: 9,
    // Ana is the owner of an archive.
    speakers: 1,
    names: 2,
    notes: 1,
    transcripts: 1,
    deleted: { recordings: 1, bytes: 3 },
  });
  expect(await describeBackup(database, ['1missing'])).toMatchObject({
    recordings: 1,
    speakers: 0,
    names: 0,
    notes: 0,
    transcripts: 0,
    deleted: { recordings: 0 },
  });
});
