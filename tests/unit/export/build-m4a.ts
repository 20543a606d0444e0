import { concatBytes } from '#utils/concat-bytes.ts';
import { m4aHeader, readPayloads, type Excerpt, type M4aMetadata } from '#utils/audio/index.ts';

interface ExcerptOfBytes extends Excerpt {
  bytes: Uint8Array<ArrayBuffer>;
}

/** An .m4a in memory, made like an export. */
export async function buildM4a(
  excerpts: readonly ExcerptOfBytes[],
  labels?: M4aMetadata,
): Promise<Uint8Array> {
  const written: Uint8Array[] = [m4aHeader(excerpts, labels).header];
  for (const { bytes, ...excerpt } of excerpts) {
    for await (const chunk of readPayloads(excerpt, new Blob([bytes]))) written.push(chunk.slice());
  }
  return concatBytes(written);
}
