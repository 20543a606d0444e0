import { concatBytes } from '#utils/concat-bytes.ts';

export const PTS_HZ = 90_000;

const WRAP = 2 ** 33;

/** The time (90 kHz, continued past 26.5 h) nearest to `near` whose lower 33 bits are `pts`. */
export function unwrapPts(pts: number, near: number): number {
  return pts + Math.round((near - pts) / WRAP) * WRAP;
}

/** Receives the contents of one stream's PES packets (ISO/IEC 13818-1, 2.4.3.6). */
export interface PesHandler {
  /** A PES packet begins. `pts`: its time in 90 kHz, 33 bits; undefined where it has none. */
  begin(pts: number | undefined): void;
  /** Bytes of the packet; the view is valid only during the call. */
  data(bytes: Uint8Array): void;
  /** The packet ends; where `isWhole` is false, bytes of it are missing. */
  end(isWhole: boolean): void;
}

export interface PesReader {
  push(payload: Uint8Array, isStart: boolean): void;
  /** Reports that packets of the stream are missing here. */
  drop(): void;
  /** Ends the reading. Returns false where the last PES packet is incomplete. */
  finish(): boolean;
}

const FIXED_HEADER = 9;
/** Bytes that the stated length includes although they come before the data. */
const COUNTED_HEADER = 3;

export function createPesReader({ begin, data, end }: PesHandler): PesReader {
  let header: Uint8Array | undefined;
  /** Bytes still to come; `Infinity` where no length is stated, 0 outside a packet. */
  let left = 0;
  let isWhole = true;

  function close(): boolean {
    const wasWhole = isWhole && !header && (left === 0 || left === Infinity);
    if (left > 0) end(wasWhole);
    header = undefined;
    left = 0;
    isWhole = true;
    return wasWhole;
  }

  function readHeader(payload: Uint8Array): void {
    header = concatBytes(header ? [header, payload] : [payload]);
    const length = FIXED_HEADER + (header[8] ?? 0);
    if (header.length < FIXED_HEADER || header.length < length) return;
    const completeHeader = header;
    header = undefined;
    if (!isHeader(completeHeader)) return;
    const stated = ((completeHeader[4] ?? 0) << 8) | (completeHeader[5] ?? 0);
    left = stated === 0 ? Infinity : Math.max(0, stated - COUNTED_HEADER - (completeHeader[8] ?? 0));
    begin(ptsOf(completeHeader));
    addData(completeHeader.subarray(length));
  }

  function addData(bytes: Uint8Array): void {
    if (left === 0) return;
    const own = bytes.subarray(0, left);
    data(own);
    left -= own.length;
    if (left === 0) end(isWhole);
  }

  return {
    push(payload, isStart) {
      if (isStart) {
        close();
        header = new Uint8Array();
      }
      if (header) readHeader(payload);
      else addData(payload);
    },
    drop() {
      header = undefined;
      isWhole = false;
      // Its end is no longer known: all bytes belong to it until the next packet begins.
      if (left > 0) left = Infinity;
    },
    finish: close,
  };
}

function isHeader(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 1 && ((bytes[6] ?? 0) & 0xc0) === 0x80;
}

function ptsOf(bytes: Uint8Array): number | undefined {
  const hasPts = ((bytes[7] ?? 0) & 0x80) !== 0 && (bytes[8] ?? 0) >= 5;
  if (!hasPts) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(FIXED_HEADER);
  return ((a >> 1) & 7) * 2 ** 30 + ((b << 22) | ((c >> 1) << 15) | (d << 7) | (e >> 1));
}
