import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatBytes } from '#utils/concat-bytes.ts';
import {
  parseAccount,
  parseManifest,
  parsePeriscopeAccount,
  parseSpaces,
  readTweets,
} from '#utils/archive/index.ts';
import {
  createAdtsIndexer,
  createTsDemuxer,
  openVideo,
  readMp4Audio,
  sniffAudio,
} from '#utils/audio/index.ts';
import { parseTranscript } from '#utils/transcript/index.ts';
import {
  readDirectory,
  readEntry,
  salvageDirectory,
  sourceFromFile,
  type Directory,
  type Source,
} from '#utils/zip/index.ts';
import { clipFrames, buildSpaceAudio, GUESTS } from '../fixtures/audio/index.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { makeVideo } from '../fixtures/audio/make-video.ts';
import { writeMp4 } from '../fixtures/audio/write-mp4.ts';
import { writeTs } from '../fixtures/audio/write-ts.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A parser of bytes that anybody may have made. */
export interface FuzzTarget {
  name: string;
  /** Valid inputs, from which others are made. */
  seeds(): Bytes[];
  /** Parses bytes. Whatever it throws must have a code; it must end soon. */
  run(bytes: Bytes): unknown;
}

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const encode = (text: string): Bytes => new TextEncoder().encode(text);
const decode = (bytes: Bytes): string => new TextDecoder().decode(bytes);

const space = (): Bytes =>
  buildSpaceAudio({
    duration: 3,
    startedAt: Date.UTC(2026, 5, 1),
    guests: [...GUESTS],
    turns: [{ speaker: 'host', from: 0.5, to: 2 }],
  }).bytes;

const zipEntries = [
  { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {}' },
  {
    name: 'data/spaces_media/a.ts',
    data: 'audio '.repeat(40),
    isDeflated: true,
    descriptor: 'signed' as const,
  },
  { name: 'long/', data: '', isZip64: true, isUtf8: true },
];
const zips = (): Bytes[] => [
  writeZip({ entries: zipEntries }),
  writeZip({ entries: zipEntries, isZip64: true, comment: encode('PK') }),
  writeZip({ entries: zipEntries, hasDirectory: false }),
];

/** Reads the start of each entry, as an import does with what it needs. */
async function readZip(bytes: Bytes, open: (source: Source) => Promise<Directory>): Promise<void> {
  const source = sourceFromFile(new File([bytes], 'a.zip'));
  const { count, entryOf } = await open(source);
  for (let index = 0; index < Math.min(count, 8); index += 1)
    try {
      await readEntry(source, entryOf(index), { maxBytes: 1 << 16 });
    } catch (error) {
      if (!hasCode(error)) throw error;
    }
}

/** Whether an error is an expected one: it has a code that the interface has words for. */
export function hasCode(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[a-z-]+$/.test(error.code)
  );
}

const transcripts = (): Bytes[] =>
  ['encodings', 'json', 'spoilt', 'subtitles', 'text'].flatMap((folder) =>
    readdirSync(join(fixtures, 'transcripts', folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => new Uint8Array(readFileSync(join(fixtures, 'transcripts', folder, name))))
      .filter(({ length }) => length < 20_000),
  );

const SCRIPTS = [
  'window.__THAR_CONFIG = {"userInfo":{"accountId":"12","userName":"ana","displayName":"Ana"},"archiveInfo":{"sizeBytes":"10","generationDate":"2026-06-01T10:00:00.000Z","isPartialArchive":false},"dataTypes":{"spacesMetadata":{"files":[{"fileName":"data/spaces-metadata.js","globalName":"YTD.spaces_metadata.part0","count":"1"}]}}}',
  'window.YTD.spaces_metadata.part0 = [{"spacesMetadata":{"id":"1YqKDqkWnRxGV","creatorUserId":"12","hostUserIds":["12"],"startedAt":"2026-06-01T10:00:00.000Z","endedAt":"1780308000000","participants":{"speakers":[{"userId":"13","sessions":[{"startedAt":1,"endedAt":2}]}]}}}];',
  'window.YTD.account.part0 = [{"account":{"accountId":"12","username":"ana","accountDisplayName":"Ana"}}]',
  'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Room https://t.co/a","created_at":"Mon Jun 01 10:00:00 +0000 2026","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://x.com/i/spaces/1YqKDqkWnRxGV"}],"user_mentions":[{"screen_name":"ben","name":"Ben","id_str":"13"}]}}}]\nwindow.YTD.tweets.part1 = []',
].map(encode);

/** Every parser of what comes from outside, by the kind of bytes. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: 'zip', seeds: zips, run: (bytes) => readZip(bytes, (source) => readDirectory(source)) },
  { name: 'zip-salvage', seeds: zips, run: (bytes) => readZip(bytes, (source) => salvageDirectory(source)) },
  { name: 'archive-manifest', seeds: () => SCRIPTS, run: (bytes) => parseManifest(decode(bytes)) },
  { name: 'archive-spaces', seeds: () => SCRIPTS, run: (bytes) => parseSpaces(decode(bytes)) },
  {
    name: 'archive-account',
    seeds: () => SCRIPTS,
    run: (bytes) => [parseAccount(decode(bytes)), parsePeriscopeAccount(decode(bytes))],
  },
  {
    name: 'archive-posts',
    seeds: () => SCRIPTS,
    run: (bytes) => Array.fromAsync(readTweets(chunksOf(bytes))),
  },
  {
    name: 'adts-id3',
    seeds: () => [space(), concatBytes(clipFrames('ana').slice(0, 20))],
    run(bytes) {
      sniffAudio(bytes.subarray(0, 4096));
      const indexer = createAdtsIndexer();
      for (let at = 0; at < bytes.length; at += 1000) indexer.push(bytes.subarray(at, at + 1000));
      return indexer.finish();
    },
  },
  {
    name: 'mpeg-ts',
    seeds: () => [
      writeTs(takeApart(space())),
      writeTs({ ...takeApart(space()), hasVideo: true, stride: 192 }),
    ],
    run(bytes) {
      const demuxer = createTsDemuxer(() => undefined);
      for (let at = 0; at < bytes.length; at += 777) demuxer.push(bytes.subarray(at, at + 777));
      return demuxer.finish();
    },
  },
  {
    name: 'mp4',
    seeds: () => [writeMp4({ frames: clipFrames('ana').slice(0, 20) })],
    run: (bytes) => Array.fromAsync(readMp4Audio(new Blob([bytes]), new AbortController().signal)),
  },
  {
    name: 'video-ts',
    seeds: () => [makeVideo({ seconds: 1, extension: 'ts' })],
    run: (bytes) => readVideo(bytes, 'mpeg-ts'),
  },
  {
    name: 'video-mp4',
    seeds: () => [makeVideo({ seconds: 1, extension: 'mp4' })],
    run: (bytes) => readVideo(bytes, 'mp4'),
  },
  { name: 'transcript', seeds: transcripts, run: (bytes) => parseTranscript(bytes, 3600) },
];

/** Reads the first groups of a video, as a page does. */
async function readVideo(bytes: Bytes, kind: 'mpeg-ts' | 'mp4'): Promise<void> {
  const video = await openVideo(new Blob([bytes]), kind);
  let group = await video?.groupAt(0);
  for (let groups = 0; group && groups < 4; groups += 1) {
    await group.read();
    group = await group.next();
  }
  video?.close();
}

async function* chunksOf(bytes: Bytes): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.slice(at, at + 100);
}
