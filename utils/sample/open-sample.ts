import { createAdtsIndexer } from '#utils/audio/index.ts';
import { joinPieces, type PlayableAudio } from '#utils/library/index.ts';

const ADDRESS = '/sample.aac';

/** Opens the sample's audio, which is a file of the extension. */
export async function openSample(): Promise<PlayableAudio> {
  const response = await fetch(ADDRESS);
  const bytes = await response.blob();
  const indexer = createAdtsIndexer();
  indexer.push(new Uint8Array(await bytes.arrayBuffer()));
  return joinPieces([{ part: 0, index: indexer.finish(), bytes }]);
}
