import { CodedError } from '#utils/coded-error.ts';
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES } from '#utils/zip/bounds.ts';
import { decodeName } from '#utils/zip/directory/decode-name.ts';
import type { Directory } from '#utils/zip/directory/directory.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';
import type { Bytes } from '#utils/zip/source/source.ts';

/** Stores many entries in little memory, in the order in which they are added. */
export interface EntryLog {
  /** Throws `too-large` beyond what a directory may have. */
  add(entry: Entry): void;
  /** The entries so far, as a directory that is not complete: nothing says how many there were. */
  directory(): Directory;
}

/** Numbers stored for each entry. */
const NUMBERS = 8;

export function createEntryLog(): EntryLog {
  let numbers = new Float64Array(64 * NUMBERS);
  let names: Bytes = new Uint8Array(4096);
  let nameStarts = new Uint32Array(64);
  let count = 0;
  let nameEnd = 0;

  function grow(nameBytes: number): void {
    if (count >= MAX_ENTRIES || nameEnd + nameBytes > MAX_DIRECTORY_BYTES) {
      throw new CodedError('too-large', `More than ${count} entries`);
    }
    if ((count + 1) * NUMBERS > numbers.length) {
      numbers = grown(numbers, new Float64Array(numbers.length * 2));
      nameStarts = grown(nameStarts, new Uint32Array(nameStarts.length * 2));
    }
    if (nameEnd + nameBytes > names.length) {
      names = grown(names, new Uint8Array(2 * (names.length + nameBytes)));
    }
  }

  function nameBytesOf(index: number): Bytes {
    if (!(index >= 0 && index < count)) throw new RangeError(`There is no entry ${index}`);
    const end = index + 1 < count ? nameStarts[index + 1] : nameEnd;
    return names.slice(nameStarts[index], end);
  }

  function nameOf(index: number): string {
    return decodeName(nameBytesOf(index));
  }

  function entryOf(index: number): Entry {
    const nameBytes = nameBytesOf(index);
    const at = index * NUMBERS;
    const [method = 0, crc32 = 0, size = 0, compressedSize = 0, headerOffset = 0, limit = 0, hidden, ended] =
      numbers.subarray(at, at + NUMBERS);
    return {
      name: decodeName(nameBytes),
      nameBytes,
      method,
      crc32,
      size,
      compressedSize,
      headerOffset,
      limit,
      isEncrypted: hidden === 1,
      isEndKnown: ended === 1,
    };
  }

  return {
    add(entry) {
      const { nameBytes, method, crc32, size, compressedSize, headerOffset, limit } = entry;
      grow(nameBytes.length);
      const flags = [Number(entry.isEncrypted), Number(entry.isEndKnown)];
      numbers.set([method, crc32, size, compressedSize, headerOffset, limit, ...flags], count * NUMBERS);
      nameStarts[count] = nameEnd;
      names.set(nameBytes, nameEnd);
      nameEnd += nameBytes.length;
      count++;
    },
    directory() {
      const total = count;
      return {
        count: total,
        isComplete: false,
        nameOf,
        *names() {
          for (let index = 0; index < total; index++) yield nameOf(index);
        },
        entryOf,
      };
    },
  };
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
