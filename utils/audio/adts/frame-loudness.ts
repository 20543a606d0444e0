import { readBits, type BitReader } from './bit-reader.ts';
import { readChannelInfo, type ChannelInfo } from './channel-info.ts';
import { readScaleFactorStep } from './scale-factor-codes.ts';

/**
 * Codebooks of a band (ISO/IEC 14496-3, table 4.95): silence, eleven for numbers of different size, noise, and intensity,
 * which is of the second channel.
 */
const ZERO = 0;
const NOISE = 13;
const RESERVED = 12;
const INTENSITY = 14;

/**
 * The number that is typical of each codebook, as the energy that it stands for. Found by comparing the results with decoded
 * audio; the last codebook has no largest number.
 */
const ENERGIES = [0, 0.6, 0.6, 1.1, 1.1, 1.6, 1.6, 2.2, 2.2, 3.3, 3.3, 8].map((number) => number ** (8 / 3));
/** Of eight short windows, each lasts an eighth of the time. Found in the same way. */
const SHORT_ENERGY = 8;

/** The energy of each scale factor, and of lower and higher ones that noise may have. */
const LOWEST = -300;
const SCALES = Float64Array.from({ length: 900 }, (_, i) => 2 ** ((LOWEST + i - 100) / 2));

/** Spectral lines of each band, nearly the same at all sampling rates. */
const LONG_BANDS = Float64Array.from({ length: 64 }, (_, i) => (i < 10 ? 4 : Math.min(32, 3 * (i - 9) + 4)));
const SHORT_BANDS = Float64Array.from({ length: 16 }, (_, i) => 4 + i);

/** The square root of the energy of the loudest audio that the samples of a decoder can state. */
const FULL = 1.1e7;

/** Without more knowledge: payload bytes of each channel at which audio would be as loud, and of a silent frame. */
const FULL_BYTES = 1000;
const SILENT_BYTES = 12;

/** The bands above add next to nothing to a voice, and are not read. Short windows have no such. */
const HEARD_BANDS = 16;

const codebooks = new Uint8Array(128);

/**
 * About how loud the first channel of a frame is, 0–255, without decoding it: from the codebooks and scale factors of its
 * bands, which are some 40 bytes. In 50 ms it is some decibels off; by half seconds it follows decoded audio closely.
 * Where they cannot be read, from its size alone. `at` and `length`: of its payload, in bytes.
 */
export function frameLoudness(bytes: Uint8Array, at: number, length: number, channels: number): number {
  const energy = energyOf({ bytes, at: 8 * at }, 8 * (at + length));
  const share =
    energy === undefined
      ? (length / Math.max(1, channels) - SILENT_BYTES) / FULL_BYTES
      : Math.sqrt(energy) / FULL;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
}

/** Of the loudest group of windows. `end`: in bits. */
function energyOf(reader: BitReader, end: number): number | undefined {
  const info = readChannelInfo(reader, end);
  if (!info || !readSections(reader, end, info)) return undefined;
  const { isShort, bands, groups } = info;
  const lines = isShort ? SHORT_BANDS : LONG_BANDS;
  let factor = info.globalGain;
  let noise = info.globalGain - 90;
  let isFirstNoise = true;
  let loudest = 0;
  for (let group = 0; group < groups; group += 1) {
    let energy = 0;
    for (let band = 0; band < Math.min(bands, HEARD_BANDS); band += 1) {
      const codebook = codebooks[group * bands + band] ?? ZERO;
      if (codebook === ZERO) continue;
      const isNoise = codebook === NOISE;
      const step = isNoise && isFirstNoise ? readBits(reader, 9) - 256 : readScaleFactorStep(reader);
      if (step === undefined || reader.at > end) return undefined;
      if (isNoise) {
        isFirstNoise = false;
        noise += step;
        energy += (SCALES[noise - LOWEST] ?? 0) * (lines[band] ?? 0);
      } else if (codebook < RESERVED) {
        factor += step;
        energy += (SCALES[factor - LOWEST] ?? 0) * (ENERGIES[codebook] ?? 0) * (lines[band] ?? 0);
      }
    }
    loudest = Math.max(loudest, energy);
  }
  return isShort ? loudest * SHORT_ENERGY : loudest;
}

/** Reads which codebook each band has (ISO/IEC 14496-3, 4.4.2.7) into `codebooks`. Returns false where that makes no sense. */
function readSections(reader: BitReader, end: number, { isShort, bands, groups }: ChannelInfo): boolean {
  const bits = isShort ? 3 : 5;
  const longest = (1 << bits) - 1;
  for (let group = 0; group < groups; group += 1) {
    for (let band = 0; band < bands;) {
      const codebook = readBits(reader, 4);
      let length = 0;
      let part = longest;
      while (part === longest && reader.at < end) length += part = readBits(reader, bits);
      if (reader.at >= end || band + length > bands || codebook === RESERVED || codebook > INTENSITY + 1)
        return false;
      // Faster than `fill` for a few.
      for (const to = band + length; band < to; band += 1) codebooks[group * bands + band] = codebook;
    }
  }
  return true;
}
