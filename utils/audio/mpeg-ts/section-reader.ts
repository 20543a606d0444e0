/** Bytes of the largest section of the two kinds that are read, without its first three bytes. */
const MAX_SECTION_BYTES = 1021;
const HEADER_BYTES = 3;
/** Fills a packet after its last section. */
const STUFFING = 0xff;

/** Joins sections (tables of a transport stream) from the payloads of their packets. */
export interface SectionReader {
  push(payload: Uint8Array, isStart: boolean): void;
  /** Reports that packets are missing here: the section that has begun is dropped. */
  drop(): void;
}

/** `onSection` is called with each section that is complete and has the right checksum. */
export function createSectionReader(onSection: (section: Uint8Array) => void): SectionReader {
  let held: number[] | undefined;

  function addBytes(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (held?.length === 0 && byte === STUFFING) held = undefined;
      if (!held) return;
      held.push(byte);
      const length = lengthOf(held);
      if (length > HEADER_BYTES + MAX_SECTION_BYTES) held = undefined;
      else if (held.length === length) {
        const section = Uint8Array.from(held);
        held = [];
        if (crc32Mpeg2(section) === 0) onSection(section);
      }
    }
  }

  return {
    push(payload, isStart) {
      if (!isStart) return addBytes(payload);
      const start = 1 + (payload[0] ?? 0);
      addBytes(payload.subarray(1, start));
      held = [];
      addBytes(payload.subarray(start));
    },
    drop() {
      held = undefined;
    },
  };
}

/** Bytes of the complete section; 0 until its length has been read. */
function lengthOf([, second = 0, third]: readonly number[]): number {
  return third === undefined ? 0 : HEADER_BYTES + (((second & 15) << 8) | third);
}

/** CRC-32/MPEG-2: 0 over a section that ends with its own CRC. */
function crc32Mpeg2(section: Uint8Array): number {
  let crc = -1;
  for (const byte of section) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  }
  return crc;
}
