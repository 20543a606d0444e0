import { createSha256 } from '#utils/import/sha256.ts';
import type { Bytes } from '#utils/zip/index.ts';

/** Digits of the content's hash that stand for a Space's id where nothing tells it. */
const DIGITS = 12;

/** The name that X would have given to sound whose own name tells no Space: `sound-` and its hash is its id. */
export async function nameAudio(bytes: AsyncIterable<Bytes>): Promise<string> {
  const hash = createSha256();
  for await (const chunk of bytes) hash.push(chunk);
  return `space-sound-${hash.finish().slice(0, DIGITS)}_0.ts`;
}
