import { createHash } from 'node:crypto';
import { readRows } from '#utils/library/rows/read-rows.ts';
import { openBytes, readParts } from '#utils/library/repositories/bytes/bytes.ts';
import { openOriginals } from '#utils/library/repositories/bytes/originals.ts';
import { crc32 } from '#utils/zip/index.ts';
import { writeZip, type ZipEntry } from '../../../fixtures/zip/write-zip.ts';
import type { TestLibrary } from '../../import/importing.ts';

/** A file of a backup, before it is hashed. */
export interface BackupFile {
  path: string;
  data: string | Uint8Array<ArrayBuffer>;
  /** What the manifest says of it beside its size and hashes; none if it is not in the manifest. */
  content?: Record<string, unknown>;
}

export interface WrittenBackup {
  files: BackupFile[];
  /** What the manifest says beside its entries. */
  head: Record<string, unknown>;
}

const CHUNK = 4 * 1024 * 1024;

/**
 * A backup of everything in a library, written by nothing but `docs/backup-format.md`: what our own writer makes must be the same
 * to a reader.
 */
export async function backupOf(library: TestLibrary): Promise<WrittenBackup> {
  const database = await library.open();
  const files: BackupFile[] = [{ path: 'README.txt', data: 'A backup', content: { kind: 'readme' } }];
  const json = (path: string, value: unknown, content: Record<string, unknown>): void => {
    files.push({ path, data: JSON.stringify(value), content });
  };
  json('people.json', await database.getAll('people'), { kind: 'people' });
  json('queue.json', (await database.get('queue', 'next')) ?? [], { kind: 'queue' });
  json('settings.json', { playerSettings: { rate: 1.5 } }, { kind: 'settings' });
  const recordings = (await readRows(database, 'recordings')).rows;
  for (const { lanes: _lanes, loudness: _loudness, ...recording } of recordings) {
    const { spaceId: id } = recording;
    const row = {
      spaceId: id,
      recording,
      facts: withoutId(await database.get('facts', id)),
      edits: withoutId(await database.get('edits', id)),
      position: withoutId(await database.get('positions', id)),
    };
    json(`recordings/${id}.json`, row, { kind: 'recording', recording: id });
  }
  for (const transcript of await database.getAll('transcripts'))
    json(`transcripts/${transcript.spaceId}.json`, transcript, {
      kind: 'transcript',
      recording: transcript.spaceId,
    });
  for (const report of await database.getAll('imports'))
    json(`imports/${report.id}.json`, report, { kind: 'import', import: report.id });
  for (const { spaceId: recording, account } of recordings) {
    const faults = new Map(
      (await readParts(database, recording)).map(({ part: { part, fault } }) => [part, fault]),
    );
    for (const { part, kind, bytes } of await openOriginals(library.open, recording)) {
      const [space = ''] = recording.split('~');
      const copy = recording.includes('~') ? `${recording}/` : '';
      files.push({
        path: `account-${account?.id ?? 'unknown'}/${copy}spaces_media/space-${space}_${part}.ts`,
        data: new Uint8Array(await bytes.arrayBuffer()),
        content: { kind: 'audio', recording, part, audioKind: kind, fault: faults.get(part) },
      });
    }
  }
  for (const { home, name, importedAt, isIntact, kind, bytesId } of await database.getAll('attachments')) {
    const bytes = await openBytes(database, bytesId);
    files.push({
      path: `account-unknown/spaces_media/${name}`,
      data: new Uint8Array(await bytes.arrayBuffer()),
      content: { kind: 'attachment', home, name, importedAt, isIntact, audioKind: kind },
    });
  }
  const head = {
    format: 'afterspace-backup',
    version: 1,
    product: '0.1.0',
    createdAt: 1_764_580_000_000,
    scope: 'everything',
    hasDeleted: true,
    chunkBytes: CHUNK,
    leftOut: [],
  };
  return { files, head };
}

function withoutId<Row extends { spaceId: string }>(row: Row | undefined): Omit<Row, 'spaceId'> | undefined {
  if (!row) return undefined;
  const { spaceId: _id, ...others } = row;
  return others;
}

/** The entries of the ZIP, the manifest first. */
export function zipEntries({ files, head }: WrittenBackup): ZipEntry[] {
  const entries = files.flatMap(({ path, data, content }) => {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    return content
      ? [{ ...content, path, size: bytes.length, crc32: crc32(bytes), sha256: hashesOf(bytes) }]
      : [];
  });
  const manifest = `${JSON.stringify({ ...head, entries }, null, 1)}\n`;
  const sum = createHash('sha256').update(manifest).digest('hex');
  return [
    { name: 'manifest.json', data: manifest },
    { name: 'manifest.sha256', data: `${sum}  manifest.json\n` },
    ...files.map(({ path, data }) => ({ name: path, data })),
  ];
}

export const zipOf = (backup: WrittenBackup): Uint8Array<ArrayBuffer> =>
  writeZip({ entries: zipEntries(backup) });

function hashesOf(bytes: Uint8Array): string[] {
  const hashes: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    hashes.push(
      createHash('sha256')
        .update(bytes.subarray(at, at + CHUNK))
        .digest('hex'),
    );
  return hashes;
}
