/** Sixteen tables of 256 (slicing-by-16): sixteen bytes in each step instead of one. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(16 * 256);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[n] = crc;
  }
  for (let n = 256; n < tables.length; n++) {
    const before = tables[n - 256] ?? 0;
    tables[n] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/** CRC-32 of `bytes`, continued from the CRC of the bytes before them; unsigned. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const steps = bytes.length - (bytes.length % 16);
  let crc = ~before;
  for (let i = 0; i < steps; i += 16) {
    crc =
      fold(crc ^ words.getInt32(i, true), 3072) ^
      fold(words.getInt32(i + 4, true), 2048) ^
      fold(words.getInt32(i + 8, true), 1024) ^
      fold(words.getInt32(i + 12, true), 0);
  }
  for (let i = steps; i < bytes.length; i++) crc = (crc >>> 8) ^ at((crc ^ words.getUint8(i)) & 255);
  return ~crc >>> 0;
}

/** CRC-32 of all chunks together; unsigned. Rejects where reading the chunks does. */
export async function crc32OfStream(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let crc = 0;
  for await (const chunk of chunks) crc = crc32(chunk, crc);
  return crc;
}

/** Four bytes through their four tables, which begin at `base`. */
function fold(word: number, base: number): number {
  return (
    at(base + 768 + (word & 255)) ^
    at(base + 512 + ((word >>> 8) & 255)) ^
    at(base + 256 + ((word >>> 16) & 255)) ^
    at(base + (word >>> 24))
  );
}

function at(index: number): number {
  return TABLES[index] ?? 0;
}
