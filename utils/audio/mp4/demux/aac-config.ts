import { ADTS_HEADER_BYTES, SAMPLING_RATES } from '#utils/audio/adts/adts-header.ts';

/** The fields of an AudioSpecificConfig that an ADTS header contains. */
export interface AacConfig {
  /** 1–4 (Main, LC, SSR, LTP): the types that ADTS has. */
  objectType: number;
  rateIndex: number;
  /** 1–7, as numbered by MPEG-4. */
  channels: number;
}

const ESCAPE = 31;
const SPECTRAL_BAND_REPLICATION = 5;
const PARAMETRIC_STEREO = 29;
const EXPLICIT_RATE = 15;
/** Bytes of the longest payload that an ADTS header can state. */
export const MAX_PAYLOAD_BYTES = 8191 - ADTS_HEADER_BYTES;

/**
 * Parses an AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1). HE-AAC describes high frequencies beside a core: this
 * returns the core, and decoders find the rest in the frames. Undefined where ADTS has no such configuration.
 */
export function parseAacConfig(config: Uint8Array): AacConfig | undefined {
  const bits = createBits(config);
  const first = objectTypeOf(bits);
  let rateIndex = rateIndexOf(bits);
  const channels = bits(4);
  let objectType = first;
  if (first === SPECTRAL_BAND_REPLICATION || first === PARAMETRIC_STEREO) {
    rateIndexOf(bits);
    objectType = objectTypeOf(bits);
  }
  const hasShortFrames = bits(1) === 1;
  const isKnown = objectType >= 1 && objectType <= 4 && rateIndex >= 0 && rateIndex < SAMPLING_RATES.length;
  if (!isKnown || channels < 1 || channels > 7 || hasShortFrames) return undefined;
  return { objectType, rateIndex, channels };
}

function objectTypeOf(bits: (count: number) => number): number {
  const type = bits(5);
  return type === ESCAPE ? 32 + bits(6) : type;
}

function rateIndexOf(bits: (count: number) => number): number {
  const index = bits(4);
  if (index !== EXPLICIT_RATE) return index;
  const rate = bits(24);
  return SAMPLING_RATES.findIndex((known) => known === rate);
}

function createBits(bytes: Uint8Array): (count: number) => number {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let i = 0; i < count; i += 1, at += 1) {
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  };
}

/** A frame's payload with the ADTS header that it has in a stream (ISO/IEC 14496-3, 1.A.2.2). */
export function toAdtsFrame(
  { objectType, rateIndex, channels }: AacConfig,
  payload: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const length = ADTS_HEADER_BYTES + payload.length;
  const frame = new Uint8Array(length);
  frame.set([
    0xff,
    0xf1,
    ((objectType - 1) << 6) | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (length >> 11),
    (length >> 3) & 0xff,
    ((length & 7) << 5) | 0x1f,
    0xfc,
  ]);
  frame.set(payload, ADTS_HEADER_BYTES);
  return frame;
}
