import { layoutOf } from '#utils/archive/index.ts';
import { DEFLATED, readDirectory, sourceFromFile } from '#utils/zip/index.ts';

/** The byte range of the first Space's audio in an archive, as it is stored there. */
export async function locateAudio(file: File): Promise<{ from: number; to: number; isDeflated: boolean }> {
  const directory = await readDirectory(sourceFromFile(file));
  const [audio] = layoutOf(directory.names()).audio;
  if (!audio) throw new Error('No audio');
  const { headerOffset, compressedSize, method } = directory.entryOf(audio.index);
  const header = new DataView(await file.slice(headerOffset, headerOffset + 30).arrayBuffer());
  const from = headerOffset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return { from, to: from + compressedSize, isDeflated: method === DEFLATED };
}

/** Whether an archive's entry of this name is the audio of a Space. */
export function isAudioEntry(name: string): boolean {
  return /spaces_media\/space-.+\.ts$/.test(name);
}
