import { crc32 } from 'node:zlib';
import { openDatabase } from '#utils/library/database.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';
import { indexAudio, makeFrames } from '../../audio/index-audio.ts';
import { recordingWith } from '../../library/recording-with.ts';

export const ANA = { id: '42', handle: 'ana' };
export const BEN = { id: '7', handle: 'ben' };

let names = 0;

/**
 * A library with two accounts, a second copy of a Space, a deleted recording, one without audio, and whatever a person adds to
 * them. Its audio is text, so that tests can read it.
 */
export async function openFullLibrary(): Promise<Database> {
  const database = await openDatabase(`full-${(names += 1)}`);
  const about = { speakers: [{ isHost: true, handle: 'ana', seconds: 2 }], lanes: [new Uint8Array(2)] };
  await database.put('recordings', recordingWith({ ...about, account: ANA, titleOffer: 'Maps' }));
  await database.put('recordings', recordingWith({ spaceId: '1abc~7', account: BEN }));
  await database.put('recordings', recordingWith({ spaceId: '1gone', importedAt: 9 }));
  await database.put('recordings', recordingWith({ spaceId: '1missing', state: 'missing', duration: 0 }));
  await putPart(database, '1abc', 0, 'first part');
  await putPart(database, '1abc', 1, 'second part', { fault: 'cut-off' });
  await putPart(database, '1abc~7', 0, 'of the other account');
  await putPart(database, '1gone', 0, 'deleted');
  await putAttachment(database, '1abc', 'chat?.json', 'words');
  await putAttachment(database, 'account:42', 'chat?.json', 'of the account');
  await putAttachment(database, '1gone', 'chat.json', 'deleted words');
  const raw = { id: '1abc', unknown: ['kept'] };
  await database.put('facts', {
    spaceId: '1abc',
    account: ANA,
    metadata: { id: '1abc', hostIds: ['42'], speakers: [], raw },
  });
  await database.put('edits', { spaceId: '1abc', title: 'My maps', note: '# Guests', tags: ['maps'] });
  await database.put('edits', { spaceId: '1gone', title: 'Secret', deleted: { at: 10, importedAt: 9 } });
  await database.put('positions', { spaceId: '1abc', position: 1.5, playedAt: 3 });
  await database.put('transcripts', {
    spaceId: '1abc',
    name: 'a.srt',
    addedAt: 1,
    cues: [{ from: 0, to: 1, text: 'Hola' }],
  });
  await database.put('people', { key: '@ana', name: 'Ana' });
  await database.put('people', { key: '@anna', joinedTo: '@ana' });
  await database.put('people', { key: '@zoe', name: 'Zoe' });
  await database.put('queue', [{ spaceId: '1abc' }, { spaceId: '1gone' }], 'next');
  const counts = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
  const report = { importedAt: 5, files: [], counts, spaces: [], metadata: [raw] };
  await database.put('imports', { ...report, id: 'ended' });
  await database.put('imports', { ...report, id: 'begun', begun: { engine: 'a' } });
  return database;
}

/** Stores a part of such bytes, in two chunks. */
export async function putPart(
  database: Database,
  spaceId: string,
  part: number,
  text: string,
  more: Partial<StoredAudioPart> = {},
): Promise<void> {
  const index = indexAudio(...makeFrames(1));
  const bytesId = `${spaceId} ${part}`;
  const row = { spaceId, part, bytesId, size: text.length, crc32: crc32(text), index };
  await database.put('audio', { ...row, ...more });
  await database.put('bytes', new Blob([text.slice(0, 3)]), [bytesId, 0]);
  await database.put('bytes', new Blob([text.slice(3)]), [bytesId, 1]);
}

async function putAttachment(database: Database, home: string, name: string, text: string): Promise<void> {
  const bytesId = `${home} ${name}`;
  const row = { home, name, size: text.length, crc32: crc32(text), bytesId };
  await database.put('attachments', { ...row, importedAt: 4, isIntact: true, kind: 'unknown' });
  await database.put('bytes', new Blob([text]), [bytesId, 0]);
}
