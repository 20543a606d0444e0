/** The bytes of all chunks, one after the other; with `length`, only the first `length` of them. */
export function concatBytes(chunks: readonly Uint8Array[], length = Infinity): Uint8Array<ArrayBuffer> {
  const total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const bytes = new Uint8Array(Math.min(total, length));
  let filled = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - filled);
    bytes.set(part, filled);
    filled += part.length;
  }
  return bytes;
}
