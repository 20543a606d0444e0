import { join } from 'node:path';
import { sampleEntries, sampleSpaces } from '../../fixtures/archive/index.ts';
import { writeZipFile } from '../../fixtures/zip/write-zip-file.ts';
import { buildTaggedAudio } from './audio.ts';

interface Hours {
  spaces: number;
  isDeflated: boolean;
}

export const HOUR_BYTES = 48e6;
const NOW = Date.UTC(2026, 10, 1);
const DAY = 24 * 3600 * 1000;

/** Writes an archive with Spaces of an hour each. Returns its path. */
export async function writeHourArchive(folder: string, { spaces, isDeflated }: Hours): Promise<string> {
  const path = join(folder, `${spaces}-${isDeflated ? 'deflated' : 'stored'}.zip`);
  const [model] = sampleSpaces(NOW, 60);
  const spaceRecords = Array.from({ length: spaces }, (_, i) => ({
    ...model,
    id: `1RDGlyZoM${10 + i}JL`,
    startedAt: model.startedAt - i * DAY,
  }));
  const bytes = buildTaggedAudio(60, model.startedAt);
  const audio = spaceRecords.map(({ id }) => ({ space: id, part: 0, bytes, isDeflated }));
  await writeZipFile(path, {
    entries: sampleEntries({ now: NOW, audio, spaces: spaceRecords }),
    isZip64: true,
  });
  return path;
}
