import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { metadataEntry } from '../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 4, 1, 20);

/** An archive whose import takes a while, and what is true of it. */
export interface LongArchive {
  /** In the order of the archive. */
  spaces: string[];
  /** Bytes of each recording. */
  bytes: number;
}

interface LongArchiveWanted {
  recordings: number;
  megabytes: number;
  /** Of what X says about each Space; without it, X says nothing. */
  wordyMegabytes?: number;
  /** False: without a directory, and with the sizes told only after each entry, so that all of it has to be searched. */
  isWhole?: boolean;
}

/** Writes an archive of as many recordings, every other one deflated, each of about `megabytes`. */
export async function writeLongArchive(
  path: string,
  { recordings, megabytes, wordyMegabytes, isWhole = true }: LongArchiveWanted,
): Promise<LongArchive> {
  const { bytes: minute } = buildSpaceAudio({
    duration: 60,
    startedAt,
    guests: [],
    turns: [{ speaker: 'host', from: 2, to: 50 }],
  });
  const sound = Buffer.concat(
    Array.from({ length: Math.ceil((megabytes * 1e6) / minute.length) }, () => minute),
  );
  const spaces = Array.from({ length: recordings }, (_, i) => `1long${i}`);
  // Words that no database makes smaller.
  const wordsOf = (count: number): string => randomBytes((count * 3) / 4).toString('base64');
  const wordy = (count: number) =>
    metadataEntry(spaces.map((id) => ({ spacesMetadata: { id, words: wordsOf(count) } })));
  const entries: ZipEntry[] = [
    { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{"spacesMetadata":{}}}' },
    ...(wordyMegabytes === undefined ? [] : [wordy(wordyMegabytes * 1e6)]),
    ...spaces.map((space, i) => ({
      name: `data/spaces_media/space-${space}_0.ts`,
      data: sound,
      isDeflated: i % 2 === 1,
      ...(!isWhole && { descriptor: 'signed' as const }),
    })),
  ];
  await writeFile(path, writeZip({ entries, hasDirectory: isWhole }));
  return { spaces, bytes: sound.length };
}
