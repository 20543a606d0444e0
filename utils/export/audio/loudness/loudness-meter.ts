import { createKWeighting } from './k-weighting.ts';
import { createTruePeakMeter } from './true-peak.ts';

/** Measures how loud audio is, as broadcasters and podcast hosts do. */
export interface LoudnessMeter {
  /** Samples of each channel, −1 to 1. */
  add(planes: readonly Float32Array[]): void;
  result(): Loudness;
}

export interface Loudness {
  /** LUFS; −Infinity where nothing is heard. */
  integrated: number;
  /** 1 is full scale. */
  truePeak: number;
}

/** Blocks of 400 ms, each beginning 100 ms after the one before (ITU-R BS.1770-4). */
const STEPS_PER_BLOCK = 4;
const STEPS_PER_SECOND = 10;
const OFFSET = -0.691;
/** LUFS: quieter blocks are silence. */
const ABSOLUTE_GATE = -70;
/** LU below the mean of the others: quieter blocks are pauses. */
const RELATIVE_GATE = -10;

/** `rate` in Hz; for one or two channels, which count the same. */
export function createLoudnessMeter(rate: number, channels: number): LoudnessMeter {
  const filters = Array.from({ length: channels }, () => createKWeighting(rate));
  const peaks = Array.from({ length: channels }, createTruePeakMeter);
  const stepLength = Math.round(rate / STEPS_PER_SECOND);
  const steps: number[] = [];
  let energy = 0;
  let filled = 0;

  return {
    add(planes) {
      const length = planes[0]?.length ?? 0;
      planes.forEach((plane, channel) => peaks[channel]?.add(plane));
      for (let i = 0; i < length; i += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          const weighted = filters[channel]?.(planes[channel]?.[i] ?? 0) ?? 0;
          energy += weighted * weighted;
        }
        filled += 1;
        if (filled < stepLength) continue;
        steps.push(energy / stepLength);
        energy = 0;
        filled = 0;
      }
    },
    result: () => ({
      integrated: gatedLoudness(blocksOf(steps)),
      truePeak: Math.max(0, ...peaks.map((meter) => meter.peak())),
    }),
  };
}

/** The mean square of each block. */
function blocksOf(steps: readonly number[]): number[] {
  return steps.slice(STEPS_PER_BLOCK - 1).map((_, i) => {
    const block = steps.slice(i, i + STEPS_PER_BLOCK);
    return block.reduce((sum, value) => sum + value, 0) / STEPS_PER_BLOCK;
  });
}

function gatedLoudness(blocks: readonly number[]): number {
  const audible = blocks.filter((block) => lufsOf(block) > ABSOLUTE_GATE);
  const gate = lufsOf(meanOf(audible)) + RELATIVE_GATE;
  return lufsOf(meanOf(audible.filter((block) => lufsOf(block) > gate)));
}

const lufsOf = (power: number): number => (power > 0 ? OFFSET + 10 * Math.log10(power) : -Infinity);

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
