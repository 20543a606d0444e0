import { join } from 'node:path';
import { sampleEntries, sampleSpaces, type SampleSpace } from '../fixtures/archive/index.ts';
import { buildSpaceAudio, type Guest } from '../fixtures/audio/index.ts';
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

/** Writes an archive of these Spaces, each with two seconds of audio, of which its guests have one. Returns its path. */
export async function writeShortSpaces(
  folder: string,
  spaces: readonly SampleSpace[],
  guestsOf: (space: SampleSpace) => readonly Guest[] = () => [],
): Promise<string> {
  const audioOf = (guests: readonly Guest[]): Uint8Array => {
    const turns = guests.map(({ handle }) => ({ speaker: handle, from: 0.5, to: 1.5 }));
    return buildSpaceAudio({ duration: 2, startedAt: NOW, guests: [...guests], turns }).bytes;
  };
  const made = new Map<string, Uint8Array>();
  const audio = spaces.map((space) => {
    const guests = guestsOf(space);
    const key = JSON.stringify(guests);
    const bytes = made.get(key) ?? audioOf(guests);
    made.set(key, bytes);
    return { space: space.id, part: 0, bytes };
  });
  const path = join(folder, 'short.zip');
  await writeZipFile(path, { entries: sampleEntries({ now: NOW, audio, spaces: [...spaces] }) });
  return path;
}
