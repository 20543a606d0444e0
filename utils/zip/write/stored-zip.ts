import { concatBytes } from '#utils/concat-bytes.ts';

const MOST_32_BIT = 2 ** 32 - 1;
const MOST_16_BIT = 2 ** 16 - 1;
const VERSION_ZIP64 = 45;
const NAMES_IN_UTF8 = 0x800;
/** 1 January 1980, the first date in a ZIP: the same files always make the same ZIP. */
const NO_DATE = (1 << 5) | 1;

/** A stored entry. */
interface WrittenEntry {
  /** In UTF-8. */
  name: Uint8Array;
  crc32: number;
  /** Bytes. */
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** A file whose checksum is known. */
export interface StoredFile {
  name: string;
  blob: Blob;
  crc32: number;
}

/** A ZIP of these files, stored (APPNOTE 6.3.10). Their bytes are neither copied nor read. */
export function createStoredZip(files: readonly StoredFile[]): Blob {
  const pieces: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, blob, crc32 } of files) {
    const entry = { name: new TextEncoder().encode(name), crc32, size: blob.size, offset };
    const header = localHeader(entry);
    pieces.push(header, blob);
    directory.push(directoryRecord(entry));
    offset += header.length + blob.size;
  }
  const records = concatBytes(directory);
  pieces.push(records, endRecords(files.length, records.length, offset));
  return new Blob(pieces, { type: 'application/zip' });
}

type Field = [bytes: 2 | 4 | 8, value: number];

function record(fields: readonly Field[], tail: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const result = new Uint8Array(length + tail.length);
  const view = new DataView(result.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  result.set(tail, at);
  return result;
}

function localHeader({ name, crc32, size }: WrittenEntry): Uint8Array<ArrayBuffer> {
  const isLarge = size >= MOST_32_BIT;
  const extra = isLarge
    ? record([
        [2, 1],
        [2, 16],
        [8, size],
        [8, size],
      ])
    : new Uint8Array();
  const statedSize = isLarge ? MOST_32_BIT : size;
  return record(
    [[4, 0x04034b50], ...common(crc32, statedSize), [2, name.length], [2, extra.length]],
    concatBytes([name, extra]),
  );
}

function directoryRecord({ name, crc32, size, offset }: WrittenEntry): Uint8Array<ArrayBuffer> {
  const isLarge = size >= MOST_32_BIT || offset >= MOST_32_BIT;
  const extra = isLarge
    ? record([
        [2, 1],
        [2, 24],
        [8, size],
        [8, size],
        [8, offset],
      ])
    : new Uint8Array();
  return record(
    [
      [4, 0x02014b50],
      [2, VERSION_ZIP64],
      ...common(crc32, isLarge ? MOST_32_BIT : size),
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, isLarge ? MOST_32_BIT : offset],
    ],
    concatBytes([name, extra]),
  );
}

/** The fields from version needed to the two sizes, which are equal since the files are stored. */
function common(crc: number, size: number): Field[] {
  const stored = 0;
  return [
    [2, VERSION_ZIP64],
    [2, NAMES_IN_UTF8],
    [2, stored],
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, size],
    [4, size],
  ];
}

/** What ends a ZIP: how many entries it has, and where its central directory of so many bytes is. */
function endRecords(count: number, bytes: number, offset: number): Uint8Array<ArrayBuffer> {
  const isFar = offset + bytes >= MOST_32_BIT || count >= MOST_16_BIT;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, MOST_16_BIT)],
    [2, Math.min(count, MOST_16_BIT)],
    [4, isFar ? MOST_32_BIT : bytes],
    [4, isFar ? MOST_32_BIT : offset],
    [2, 0],
  ]);
  if (!isFar) return end;
  const large = record([
    [4, 0x06064b50],
    [8, 44],
    [2, VERSION_ZIP64],
    [2, VERSION_ZIP64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, bytes],
    [8, offset],
  ]);
  const locator = record([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + bytes],
    [4, 1],
  ]);
  return record([], concatBytes([large, locator, end]));
}
