import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { metadataEntry } from '../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 4, 1, 20);

/** The contents of an archive whose import takes a while. */
export interface LongArchive {
  /** In the order of the archive. */
  spaces: string[];
  /** Bytes of each recording. */
  bytes: number;
}

interface LongArchiveOptions {
  recordings: number;
  megabytes: number;
  /** Size of X's metadata of each Space. By default there is none. */
  metadataMegabytes?: number;
  /** False: no directory, and the sizes only after each entry, so that the import has to search all of the file. */
  isComplete?: boolean;
}

/** Writes an archive of recordings of about `megabytes` each. Every other one is deflated. */
export async function writeLongArchive(
  path: string,
  { recordings, megabytes, metadataMegabytes, isComplete = true }: LongArchiveOptions,
): Promise<LongArchive> {
  const { bytes: minute } = buildSpaceAudio({
    duration: 60,
    startedAt,
    guests: [],
    turns: [{ speaker: 'host', from: 2, to: 50 }],
  });
  const audio = Buffer.concat(
    Array.from({ length: Math.ceil((megabytes * 1e6) / minute.length) }, () => minute),
  );
  const spaces = Array.from({ length: recordings }, (_, i) => `1long${i}`);
  // Random text, which a database cannot compress.
  const wordsOf = (count: number): string => randomBytes((count * 3) / 4).toString('base64');
  const metadata = (count: number) =>
    metadataEntry(spaces.map((id) => ({ spacesMetadata: { id, words: wordsOf(count) } })));
  const entries: ZipEntry[] = [
    { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{"spacesMetadata":{}}}' },
    ...(metadataMegabytes === undefined ? [] : [metadata(metadataMegabytes * 1e6)]),
    ...spaces.map((space, i) => ({
      name: `data/spaces_media/space-${space}_0.ts`,
      data: audio,
      isDeflated: i % 2 === 1,
      ...(!isComplete && { descriptor: 'signed' as const }),
    })),
  ];
  await writeFile(path, writeZip({ entries, hasDirectory: isComplete }));
  return { spaces, bytes: audio.length };
}
