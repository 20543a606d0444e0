import type { BackupManifest } from '#utils/backup/index.ts';

const SHA256 = 'ab'.repeat(32);

/** A manifest with an entry of each kind, and everything that each may have. */
export function exampleManifest(): BackupManifest {
  const hashes = { size: 5, crc32: 7, sha256: [SHA256] };
  return {
    format: 'afterspace-backup',
    version: 1,
    product: '0.1.0',
    createdAt: 1_764_580_000_000,
    scope: 'everything',
    hasDeleted: true,
    chunkBytes: 4_194_304,
    leftOut: [
      { kind: 'audio', reason: 'lost', recording: '1abc', part: 1 },
      { kind: 'attachment', reason: 'changed', home: 'account:42', name: 'chat.json' },
    ],
    entries: [
      { kind: 'people', path: 'people.json', ...hashes },
      { kind: 'recording', recording: '1abc', path: 'recordings/1abc.json', ...hashes },
      { kind: 'import', import: 'a', path: 'imports/a.json', size: 0, crc32: 0, sha256: [] },
      {
        kind: 'audio',
        recording: '1abc',
        part: 0,
        audioKind: 'mp4',
        fault: 'cut-off',
        path: 'account-42/spaces_media/space-1abc_0.ts',
        size: 4_194_305,
        crc32: 4_294_967_295,
        sha256: [SHA256, SHA256],
      },
      {
        kind: 'attachment',
        home: '1abc',
        name: '../chat?.json',
        importedAt: 5,
        isIntact: false,
        audioKind: 'unknown',
        path: 'account-42/spaces_media/chat-.json',
        ...hashes,
      },
    ],
  };
}
