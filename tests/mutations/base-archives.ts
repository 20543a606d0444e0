import { buildSpaceAudio, GUESTS } from '../fixtures/audio/index.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { writeMp4 } from '../fixtures/audio/write-mp4.ts';
import { writeTs } from '../fixtures/audio/write-ts.ts';
import { writeZip, type ZipEntry, type ZipFile } from '../fixtures/zip/write-zip.ts';
import type { AnyFile } from '../fixtures/archive/any-archive.ts';

/** A file before it is packed: a ZIP by its entries, or a loose file. */
export type BaseFile = { path: string; zip: ZipFile } | { path: string; data: string | Uint8Array };

/** One valid input, small, so that many can be tried. */
export interface BaseArchive {
  what: string;
  /** How many recordings with audio it has. */
  recordings: number;
  files: readonly BaseFile[];
}

const WORDS = '2026-06-01T19:00:00.000Z';
const turns = [
  { speaker: 'host', from: 0, to: 2 },
  { speaker: 'ana_de_noche', from: 2.2, to: 6 },
];
const script = { startedAt: Date.parse(WORDS), guests: GUESTS.slice(0, 1), turns };
const { parts } = buildSpaceAudio({ ...script, duration: 6 }, { parts: 2 });
const { bytes: short } = buildSpaceAudio({ ...script, duration: 3 }, { sizes: 'plain', tagging: 'apart' });

const ytd = (type: string, items: unknown): string => `window.YTD.${type}.part0 = ${JSON.stringify(items)}`;
const space = (id: string): object => ({
  spacesMetadata: { id, creatorUserId: '42', createdAt: WORDS, endedAt: WORDS, speakers: [{ userId: '7' }] },
});
const config = {
  userInfo: { accountId: '42', userName: 'mirador' },
  archiveInfo: { generationDate: WORDS },
  dataTypes: { spacesMetadata: { files: [{ fileName: 'data/spaces-metadata.js', count: '3' }] } },
};
const tweet = {
  id_str: '1',
  full_text: 'Noche de radio https://t.co/a',
  created_at: 'Mon Jun 01 18:55:00 +0000 2026',
  entities: {
    urls: [{ expanded_url: 'https://twitter.com/i/spaces/1two' }],
    user_mentions: [{ id_str: '7', screen_name: 'ana_de_noche', name: 'Ana' }],
  },
};
const media = (id: string, part: number, data: Uint8Array = short): ZipEntry => ({
  name: `data/spaces_media/space-${id}_${part}.ts`,
  data,
});
const SCRIPTS: ZipEntry[] = [
  { name: 'data/manifest.js', data: `window.__THAR_CONFIG = ${JSON.stringify(config)}` },
  {
    name: 'data/account.js',
    data: ytd('account', [{ account: { accountId: '42', username: 'mirador' } }]),
  },
  {
    name: 'data/periscope-account-information.js',
    data: ytd('periscope', [{ periscopeAccountInformation: { id: '1host', twitterId: '42' } }]),
  },
  {
    name: 'data/spaces-metadata.js',
    data: ytd('spaces_metadata', [space('1two'), space('1one'), space('1none')]),
  },
  { name: 'data/tweets.js', data: ytd('tweets', [{ tweet }]) },
];
const AUDIO: ZipEntry[] = [media('1two', 0, parts[0]), media('1two', 1, parts[1]), media('1one', 0)];
const USUAL = [...SCRIPTS, ...AUDIO, { name: 'assets/a.svg', data: '<svg/>' }];

const each = (odd: Partial<ZipEntry>, entries = USUAL): ZipEntry[] =>
  entries.map((entry) => ({ ...entry, ...odd }));
const mixed = USUAL.map((entry, i) => ({ ...entry, isDeflated: i % 2 === 0 }));
const zipped = (what: string, zip: ZipFile, recordings = 2): BaseArchive => ({
  what,
  recordings,
  files: [{ path: 'x.zip', zip }],
});

export const BASE_ARCHIVES: readonly BaseArchive[] = [
  zipped('stored', { entries: USUAL }),
  zipped('deflated', { entries: each({ isDeflated: true }) }),
  zipped('with descriptors', { entries: mixed.map((entry) => ({ ...entry, descriptor: 'signed' })) }),
  zipped('with bare descriptors', { entries: each({ descriptor: 'unsigned', isDeflated: true }) }),
  zipped('ZIP64', { entries: mixed.map((entry) => ({ ...entry, isZip64: true })), isZip64: true }),
  zipped('ZIP64 with descriptors', {
    entries: mixed.map((entry) => ({ ...entry, isZip64: true, descriptor: 'signed' })),
    isZip64: true,
  }),
  zipped('in a folder, amid other bytes', {
    entries: mixed.map((entry) => ({ ...entry, name: `twitter-2026/${String(entry.name)}` })),
    junk: new Uint8Array(300).fill(80),
    comment: new TextEncoder().encode('PK\u0005\u0006 by hand'),
  }),
  zipped('without a directory', { entries: mixed, hasDirectory: false }),
  zipped('without a directory, with descriptors', {
    entries: each({ descriptor: 'signed', isDeflated: true }),
    hasDirectory: false,
  }),
  zipped('one recording, stored', { entries: [media('1one', 0)] }, 1),
  zipped('one recording, deflated', { entries: [{ ...media('1one', 0), isDeflated: true }] }, 1),
  zipped('a transport stream, and a note beside it', {
    entries: [
      ...SCRIPTS,
      media('1two', 0, writeTs({ ...takeApart(parts[0] ?? short), hasVideo: true })),
      media('1two', 1, parts[1]),
      media('1one', 0),
      { name: 'data/spaces_media/space-1one_note.vtt', data: 'WEBVTT' },
    ],
  }),
  zipped('a video and MP4 in fragments, deflated', {
    entries: each({ isDeflated: true }, [
      ...SCRIPTS,
      media('1two', 0, writeMp4({ ...takeApart(parts[0] ?? short), hasVideo: true, order: 'moov-last' })),
      media('1two', 1, parts[1]),
      media('1one', 0, writeMp4({ ...takeApart(short), order: 'fragments', brand: 'iso5' })),
    ]),
  }),
  zipped('metadata alone', { entries: SCRIPTS }, 0),
  {
    what: 'in two ZIPs',
    recordings: 2,
    files: [
      { path: '1.zip', zip: { entries: [...SCRIPTS, ...AUDIO.slice(1)] } },
      { path: '2.zip', zip: { entries: each({ isDeflated: true }, AUDIO.slice(0, 2)) } },
    ],
  },
  {
    what: 'as a folder',
    recordings: 2,
    files: USUAL.map(({ name, data = '' }) => ({ path: `twitter/${String(name)}`, data })),
  },
  {
    what: 'loose',
    recordings: 2,
    files: [
      { path: 'space-1two_0.ts', data: parts[0] ?? short },
      { path: 'space-1two_1.ts', data: parts[1] ?? short },
      { path: 'charla.aac', data: short },
    ],
  },
];

const packed = new Map<readonly BaseFile[], AnyFile[]>();

/** Packs each list of files once. Returns a copy, which the caller may change. */
export function packBase(files: readonly BaseFile[]): AnyFile[] {
  const known = packed.get(files) ?? packFiles(files);
  if (BASE_ARCHIVES.some((base) => base.files === files)) packed.set(files, known);
  return known.map(({ path, bytes }) => ({ path, bytes: bytes.slice() }));
}

function packFiles(files: readonly BaseFile[]): AnyFile[] {
  return files.map((file) => ({
    path: file.path,
    bytes: 'zip' in file ? writeZip(file.zip) : bytesOf(file.data),
  }));
}

/** A copy, as bytes. */
export function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
}
