import { SAMPLES_PER_BLOCK, type FrameConfiguration } from '#utils/audio/adts/adts-header.ts';
import { rateRuns, runEnd, type FrameIndex, type FrameRange } from '#utils/audio/adts/audio-index.ts';

/** Frames of one sampling rate as the samples of an MP4 track. */
export interface SampleTable extends Pick<FrameConfiguration, 'rate' | 'channels' | 'objectType'> {
  /** How many samples: one for each frame. */
  count: number;
  /** Duration of all samples, in units of the sampling rate. */
  units: number;
  /** Durations of samples, in runs of equal ones. */
  durations: { samples: number; units: number }[];
  /** Bytes of all samples. */
  bytes: number;
  /** Bytes of each sample. */
  sizes: Uint16Array;
  /** Where each chunk (samples without a gap between them) begins within those bytes. */
  chunks: Float64Array;
  /** Samples in each chunk; the last one has the rest. */
  samplesPerChunk: number;
}

export function codingOf(
  { runs }: FrameIndex,
  { from }: FrameRange,
): Pick<SampleTable, 'channels' | 'objectType'> {
  const { channels = 0, objectType = 2 } = runs.findLast(({ frame }) => frame <= from) ?? {};
  return { channels, objectType };
}

export function rateOf(index: FrameIndex, { from, to }: FrameRange): number {
  const run = rateRuns(index).find((one) => one.from <= from && to <= one.to);
  if (!run || from >= to) {
    throw new RangeError(`Frames ${from} to ${to} are not frames of one sampling rate`);
  }
  return run.rate;
}

export function durationsOf(index: FrameIndex, { from, to }: FrameRange): SampleTable['durations'] {
  const durations: SampleTable['durations'] = [];
  index.runs.forEach((run, i) => {
    const samples = Math.min(to, runEnd(index, i)) - Math.max(from, run.frame);
    const units = run.blocks * SAMPLES_PER_BLOCK;
    const last = durations.at(-1);
    if (samples <= 0) return;
    if (last?.units === units) last.samples += samples;
    else durations.push({ samples, units });
  });
  return durations;
}
