import { join } from 'node:path';
import { sampleEntries, sampleSpaces, type SampleSpace } from '../../fixtures/archive/index.ts';
import { writeZipFile } from '../../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { buildTaggedAudio } from './audio.ts';

export interface ManySpaces {
  spaces: number;
  /** The number of the first: archives without a number in common have no Space in common. */
  from?: number;
  /** The shortest and the longest, in seconds; without it only metadata is written. */
  seconds?: readonly [shortest: number, longest: number];
  /** Files beside the audio. */
  attachments?: number;
}

export const NOW = Date.UTC(2026, 10, 1);
const MINUTE = 60_000;

/** Writes an archive of many short Spaces. Returns its path, and the bytes of the audio in it. */
export async function writeManySpaces(
  folder: string,
  { spaces, from = 0, seconds, attachments = 0 }: ManySpaces,
): Promise<{ path: string; bytes: number }> {
  const path = join(folder, `many-${spaces}-${from}-${attachments}.zip`);
  // With all their speakers, the metadata of 100,000 Spaces would be more than one file may have.
  const speakers = seconds ? Infinity : 1;
  const records = Array.from({ length: spaces }, (_, i) => spaceAt(from + i, speakers));
  const clips = seconds ? clipsOf(seconds) : [];
  const audio = records.flatMap(({ id }, i) => {
    const bytes = clips[i % clips.length];
    return bytes ? [{ space: id, part: 0, bytes, isDeflated: false }] : [];
  });
  const others = Array.from({ length: attachments }, (_, i) => attachmentOf(records, i));
  const entries = [...sampleEntries({ now: NOW, audio, spaces: records }), ...others];
  await writeZipFile(path, { entries, isZip64: true });
  return { path, bytes: audio.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

function spaceAt(number: number, speakers: number): SampleSpace {
  const [model] = sampleSpaces(NOW, 1);
  const startedAt = model.startedAt - number * 10 * MINUTE;
  return {
    ...model,
    id: `1Many${String(number).padStart(8, '0')}`,
    startedAt,
    endedAt: startedAt + MINUTE,
    speakers: model.speakers.slice(0, speakers).map((speaker) => ({
      ...speaker,
      sessions: [{ start: startedAt, end: startedAt + MINUTE }],
    })),
  };
}

/** Some recordings between these lengths, which are used again and again. */
function clipsOf([shortest, longest]: readonly [number, number]): Uint8Array[] {
  const CLIPS = 5;
  return Array.from({ length: CLIPS }, (_, i) =>
    buildTaggedAudio((shortest + ((longest - shortest) * i) / (CLIPS - 1)) / 60, NOW),
  );
}

function attachmentOf(records: readonly SampleSpace[], number: number): ZipEntry {
  const space = records[number % records.length]?.id ?? '';
  return { name: `data/spaces_media/space-${space}-${number}.vtt`, data: `WEBVTT ${number}` };
}
