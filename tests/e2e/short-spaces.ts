import { join } from 'node:path';
import { sampleEntries, sampleSpaces, type SampleSpace } from '../fixtures/archive/index.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZipFile } from '../fixtures/zip/write-zip-file.ts';

const NOW = Date.UTC(2026, 10, 1, 20);

/** Spaces of two seconds, newest first, `every` ms after one another. */
export function shortSpaces(count: number, every: number): SampleSpace[] {
  const [model] = sampleSpaces(NOW, 1);
  return Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `1Short${String(i).padStart(7, '0')}`,
    startedAt: NOW - i * every,
    endedAt: NOW - i * every + 2000,
  }));
}

/** Writes an archive of these Spaces, each with two seconds of audio. Returns its path. */
export async function writeShortSpaces(folder: string, spaces: readonly SampleSpace[]): Promise<string> {
  const { bytes } = buildSpaceAudio({ duration: 2, startedAt: NOW, guests: [], turns: [] });
  const audio = spaces.map(({ id }) => ({ space: id, part: 0, bytes }));
  const path = join(folder, 'short.zip');
  await writeZipFile(path, { entries: sampleEntries({ now: NOW, audio, spaces: [...spaces] }) });
  return path;
}
