import { layoutOf } from '#utils/archive/index.ts';
import { DEFLATED, readDirectory, sourceFromFile } from '#utils/zip/index.ts';

/** Where the packed bytes of an archive's first sound lie. */
export async function placeOfSound(file: File): Promise<{ from: number; to: number; isDeflated: boolean }> {
  const directory = await readDirectory(sourceFromFile(file));
  const [sound] = layoutOf(directory.names()).audio;
  if (!sound) throw new Error('No sound');
  const { headerOffset, compressedSize, method } = directory.entryOf(sound.index);
  const header = new DataView(await file.slice(headerOffset, headerOffset + 30).arrayBuffer());
  const from = headerOffset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return { from, to: from + compressedSize, isDeflated: method === DEFLATED };
}
