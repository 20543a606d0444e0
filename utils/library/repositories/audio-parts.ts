import type { AudioIndex } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { chunksOf, partsOf, type Database } from '#utils/library/database.ts';

/** One part of a Space's sound: where its frames lie, and the bytes they lie in. */
export interface OpenAudioPart {
  index: AudioIndex;
  bytes: Blob;
}

/** Opens the sound of a Space, part by part, and copies no bytes. Throws `no-sound` where the library has none. */
export async function openAudioParts(database: Database, spaceId: string): Promise<OpenAudioPart[]> {
  const transaction = database.transaction(['audio', 'bytes']);
  const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
  const open = await Promise.all(
    parts.map(async ({ index, bytesId }): Promise<OpenAudioPart> => {
      return { index, bytes: new Blob(await transaction.objectStore('bytes').getAll(chunksOf(bytesId))) };
    }),
  );
  if (open.every(({ index }) => index.frames.length === 0)) {
    throw new CodedError('no-sound', `There is no sound of ${spaceId}`);
  }
  return open;
}
