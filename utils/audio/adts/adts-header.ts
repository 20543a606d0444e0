/** Bytes that every ADTS header has. A CRC adds two, and two more for each further raw data block. */
export const ADTS_HEADER_BYTES = 7;

/** Samples per channel in one raw data block of AAC. */
export const SAMPLES_PER_BLOCK = 1024;

/** Returned instead of a configuration where there is no ADTS header. */
export const NO_HEADER = -1;

/** Hz by sampling frequency index (ISO/IEC 14496-3, table 1.18). */
export const SAMPLING_RATES = [
  96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
] as const;

/** What all frames of one run have in common. */
export interface FrameConfiguration {
  /** Hz */
  rate: number;
  /** 1–6 or 8; 0 where only the program config element inside the stream says it. */
  channels: number;
  /** MPEG-4 audio object type; 2 is AAC-LC. */
  objectType: number;
  /** Bytes of each frame before its payload: 7, or 9 and more with a CRC. */
  headerLength: number;
  /** Raw data blocks in each frame, almost always 1. */
  blocks: number;
}

/**
 * The fields of an ADTS header that stay the same from frame to frame, packed into one number to compare. Returns
 * `NO_HEADER` where sync word, layer, sampling rate or length are not those of a header. Reads 7 bytes.
 */
export function configurationAt(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? 0;
  if (bytes[at] !== 0xff || (second & 0xf6) !== 0xf0) return NO_HEADER;
  const third = bytes[at + 2] ?? 0;
  if (((third >> 2) & 15) >= SAMPLING_RATES.length) return NO_HEADER;
  const configuration =
    ((second & 0x09) << 16) |
    ((third & 0xfd) << 8) |
    ((bytes[at + 3] ?? 0) & 0xc0) |
    ((bytes[at + 6] ?? 0) & 3);
  return frameLengthAt(bytes, at) > headerLengthOf(configuration) ? configuration : NO_HEADER;
}

/** Bytes of the frame whose header is at `at`, including the header: at most 8191. */
export function frameLengthAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at + 3] ?? 0) & 3) << 11) | ((bytes[at + 4] ?? 0) << 3) | ((bytes[at + 5] ?? 0) >> 5);
}

export function unpackConfiguration(configuration: number): FrameConfiguration {
  const channelConfiguration = (configuration >> 6) & 7;
  return {
    rate: SAMPLING_RATES[(configuration >> 10) & 15] ?? 0,
    channels: channelConfiguration === 7 ? 8 : channelConfiguration,
    objectType: ((configuration >> 14) & 3) + 1,
    headerLength: headerLengthOf(configuration),
    blocks: blocksOf(configuration),
  };
}

function headerLengthOf(configuration: number): number {
  const hasCrc = ((configuration >> 16) & 1) === 0;
  return ADTS_HEADER_BYTES + (hasCrc ? 2 * blocksOf(configuration) : 0);
}

function blocksOf(configuration: number): number {
  return (configuration & 3) + 1;
}
