import { readBits, type BitReader } from './bit-reader.ts';

/** What precedes the scale factors of a frame's first channel. */
export interface ChannelInfo {
  /** The scale factor that the others are counted from. */
  globalGain: number;
  /** Eight short windows instead of a long one. */
  isShort: boolean;
  /** Scale factor bands that are coded. */
  bands: number;
  /** Groups of windows: one, or up to eight of short ones. */
  groups: number;
}

/** Syntactic elements (ISO/IEC 14496-3, table 4.85). */
const SINGLE = 0;
const PAIR = 1;
const DATA = 4;
const FILL = 6;

const EIGHT_SHORT = 2;

/**
 * Reads a raw data block up to the sections of its first channel (ISO/IEC 14496-3, 4.4.2.1 and 4.4.2.7). Undefined where it
 * begins with anything else, or uses prediction, which AAC-LC does not have. `end`: in bits.
 */
export function readChannelInfo(reader: BitReader, end: number): ChannelInfo | undefined {
  while (reader.at < end) {
    const element = readBits(reader, 3);
    if (element === FILL) skipFill(reader);
    else if (element === DATA) skipData(reader);
    else if (element === SINGLE) return readChannel(reader);
    else return element === PAIR ? readPair(reader) : undefined;
  }
  return undefined;
}

function readChannel(reader: BitReader, tagBits = 4): ChannelInfo | undefined {
  reader.at += tagBits;
  const globalGain = readBits(reader, 8);
  const windows = readWindows(reader);
  return windows && { globalGain, ...windows };
}

function readPair(reader: BitReader): ChannelInfo | undefined {
  reader.at += 4;
  const isCommon = readBits(reader, 1) === 1;
  if (!isCommon) return readChannel(reader, 0);
  const windows = readWindows(reader);
  if (!windows) return undefined;
  const hasMask = readBits(reader, 2) === 1;
  if (hasMask) reader.at += windows.bands * windows.groups;
  return { globalGain: readBits(reader, 8), ...windows };
}

function readWindows(reader: BitReader): Omit<ChannelInfo, 'globalGain'> | undefined {
  // Behind a reserved bit.
  const isShort = (readBits(reader, 3) & 3) === EIGHT_SHORT;
  // The window's shape.
  reader.at += 1;
  if (!isShort) {
    const bands = readBits(reader, 6);
    const isPredicted = readBits(reader, 1) === 1;
    return isPredicted ? undefined : { isShort, bands, groups: 1 };
  }
  const bands = readBits(reader, 4);
  let groups = 1;
  // Each bit says whether a window is in the group of the one before.
  for (let i = 0; i < 7; i += 1) groups += 1 - readBits(reader, 1);
  return { isShort, bands, groups };
}

function skipFill(reader: BitReader): void {
  const count = readBits(reader, 4);
  const bytes = count === 15 ? count + readBits(reader, 8) - 1 : count;
  reader.at += 8 * bytes;
}

function skipData(reader: BitReader): void {
  reader.at += 4;
  const isAligned = readBits(reader, 1) === 1;
  const count = readBits(reader, 8);
  const bytes = count === 255 ? count + readBits(reader, 8) : count;
  if (isAligned) reader.at = (reader.at + 7) & ~7;
  reader.at += 8 * bytes;
}
