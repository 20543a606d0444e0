import { createHash } from 'node:crypto';
import { restoreBackup } from '#utils/backup/restore/index.ts';
import type { ImportContext, ImportOutcome } from '#utils/import/index.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import { addToRecording } from '#utils/library/repositories/add-to-recording.ts';
import { createPeople } from '#utils/library/repositories/people/people.ts';
import { createStoredQueue } from '#utils/library/repositories/stored-queue.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import { metadataEntry } from '../../../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../../../fixtures/audio/index.ts';
import { sourceOf } from '../../../fixtures/zip/counting-source.ts';
import type { ZipEntry } from '../../../fixtures/zip/write-zip.ts';
import { createTestLibrary, type TestLibrary } from '../../import/importing.ts';

export const SPACE = '1ypKdEXvkMLGW';
export const OTHER = '1OyKAVQgmlZJb';
export const DELETED = '1BRJjPQnOVqKw';
const NOW = Date.UTC(2026, 9, 1);

export async function restore(
  library: TestLibrary,
  bytes: Uint8Array<ArrayBuffer>,
  context: Partial<ImportContext> & { password?: string } = {},
): Promise<ImportOutcome> {
  return restoreBackup(sourceOf(bytes, 'backup.zip'), {
    open: library.open,
    library: library.writer,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    estimate: async () => ({ quota: 1e10, usage: 0 }),
    now: NOW,
    ...context,
  });
}

/** The report of the last restore. */
export async function lastReport(library: TestLibrary): Promise<ImportRecord | undefined> {
  const reports = await (await library.open()).getAll('imports');
  return reports.find(({ restored, failed }) => restored !== undefined || failed !== undefined);
}

export const audioOf = (hostClip: 'host' | 'ana' | 'ben', duration: number): Uint8Array<ArrayBuffer> =>
  buildSpaceAudio({
    duration,
    startedAt: Date.UTC(2026, 5, 1, 19),
    guests: [],
    turns: [{ speaker: 'host', from: 0, to: duration }],
    hostClip,
  }).bytes;

export const archiveOf = (account: string, spaces: Record<string, Uint8Array>): ZipEntry[] => [
  {
    name: 'data/account.js',
    data: `window.YTD.account.part0 = ${JSON.stringify([{ account: { accountId: account, username: `user${account}` } }])}`,
  },
  metadataEntry(Object.keys(spaces).map((id) => ({ spacesMetadata: { id, creatorUserId: account } }))),
  ...Object.entries(spaces).map(([id, data]) => ({ name: `data/spaces_media/space-${id}_0.ts`, data })),
];

/** A library with something of everything that a backup has. */
export async function richLibrary(): Promise<TestLibrary> {
  const library = createTestLibrary();
  await library.importing([
    [
      ...archiveOf('42', {
        [SPACE]: audioOf('host', 8),
        [OTHER]: audioOf('ana', 4),
        [DELETED]: audioOf('ben', 3),
      }),
      { name: `data/spaces_media/space-${SPACE}_chat.json`, data: '{"chat": 1}' },
    ],
  ]);
  await library.importing([archiveOf('7', { [SPACE]: audioOf('ben', 6) })]);
  const { recordings, open } = library;
  await recordings.rename(SPACE, 'My first Space');
  await recordings.setNote(SPACE, 'What a *night*');
  await recordings.setTags(SPACE, ['news', 'maps']);
  await recordings.bookmark(SPACE, { id: 'one', at: 2.5, note: 'here' });
  await recordings.trim(SPACE, { from: 1, to: 7 });
  await recordings.setFavourite(OTHER, true);
  await recordings.rename(`${SPACE}~7`, 'Her copy');
  await recordings.setHeard([OTHER], true);
  await addToRecording(await open(), SPACE, { position: { spaceId: SPACE, position: 3.25, playedAt: 1e12 } });
  await createTranscripts(open).put({
    spaceId: SPACE,
    name: 'night.vtt',
    addedAt: 1e12,
    cues: [{ from: 0, to: 1.5, text: 'Good evening', speaker: 'Ana' }],
  });
  await createPeople(open).name('@user42', 'Ana');
  await createStoredQueue(open).write([{ spaceId: OTHER }, { spaceId: SPACE, only: '@user42' }]);
  await createTrash(open).add(DELETED);
  return library;
}

export type LibraryContent = Awaited<ReturnType<typeof contentOf>>;

/** Everything in a library that a backup has to bring back, with a hash of all bytes. */
export async function contentOf({ open }: TestLibrary) {
  const database = await open();
  const keys = await database.getAllKeys('bytes');
  const bytesOf = async (bytesId: string): Promise<string> => {
    const own = keys.filter(([id]) => id === bytesId);
    const chunks = await Promise.all(own.map((key) => database.get('bytes', key)));
    const blob = new Blob(chunks.flatMap((chunk) => (chunk ? [chunk] : [])));
    return createHash('sha256')
      .update(new Uint8Array(await blob.arrayBuffer()))
      .digest('hex');
  };
  const audio = await Promise.all(
    (await database.getAll('audio')).map(async ({ bytesId, original, sha256: _hash, ...part }) => ({
      ...part,
      bytes: await bytesOf(bytesId),
      original: original && { ...original, bytesId: await bytesOf(original.bytesId) },
    })),
  );
  const attachments = await Promise.all(
    (await database.getAll('attachments')).map(async ({ bytesId, ...row }) => ({
      ...row,
      bytes: await bytesOf(bytesId),
    })),
  );
  const imports = (await database.getAll('imports')).filter(({ restored, failed }) => !restored && !failed);
  return {
    recordings: await database.getAll('recordings'),
    facts: await database.getAll('facts'),
    timelines: await database.getAll('timelines'),
    edits: await database.getAll('edits'),
    positions: await database.getAll('positions'),
    transcripts: await database.getAll('transcripts'),
    people: await database.getAll('people'),
    audio,
    attachments,
    imports,
    uncommitted: await database.getAllKeys('uncommitted'),
    bytesIds: new Set(keys.map(([id]) => id)).size,
  };
}
