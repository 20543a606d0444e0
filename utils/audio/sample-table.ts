import { SAMPLES_PER_BLOCK, type FrameConfiguration } from './adts-header.ts';
import { eachFrame, byteRange } from './frame-offsets.ts';
import { rateRuns, runEnd, type FrameIndex, type FrameRange } from './sound-index.ts';

/** Frames of one sampling rate as an MP4 track sees them. */
export interface SampleTable extends Pick<FrameConfiguration, 'rate' | 'channels' | 'objectType'> {
  /** How many samples: one a frame. */
  count: number;
  /** Duration of all, in units of the sampling rate. */
  ticks: number;
  /** How long samples last, by runs of equal ones. */
  durations: { samples: number; ticks: number }[];
  /** Bytes that the samples lie in, everything between them included. */
  bytes: number;
  /** Bytes of the samples alone. */
  payloadBytes: number;
  /** Calls back with each sample's offset within those bytes, and its size. */
  eachSample(visit: (offset: number, size: number) => void): void;
}

export function createSampleTable(index: FrameIndex, range?: FrameRange): SampleTable {
  const frames = range ?? { from: 0, to: index.frames.length };
  const rate = rateOf(index, frames);
  const { start, end } = byteRange(index, range);
  const durations = durationsOf(index, frames);
  const run = index.runs.findLast(({ frame }) => frame <= frames.from);
  let payloadBytes = 0;

  function eachSample(visit: (offset: number, size: number) => void): void {
    eachFrame(index, frames, (offset, size, headerLength) =>
      visit(offset - start + headerLength, size - headerLength),
    );
  }

  eachSample((_, size) => (payloadBytes += size));
  return {
    rate,
    channels: run?.channels ?? 0,
    objectType: run?.objectType ?? 2,
    count: frames.to - frames.from,
    ticks: durations.reduce((sum, { samples, ticks }) => sum + samples * ticks, 0),
    durations,
    bytes: end - start,
    payloadBytes,
    eachSample,
  };
}

function rateOf(index: FrameIndex, { from, to }: FrameRange): number {
  const run = rateRuns(index).find((one) => one.from <= from && to <= one.to);
  if (!run || from >= to) {
    throw new RangeError(`Frames ${from} to ${to} are not frames of one sampling rate`);
  }
  return run.rate;
}

function durationsOf(index: FrameIndex, { from, to }: FrameRange): SampleTable['durations'] {
  const durations: SampleTable['durations'] = [];
  index.runs.forEach((run, i) => {
    const samples = Math.min(to, runEnd(index, i)) - Math.max(from, run.frame);
    const ticks = run.blocks * SAMPLES_PER_BLOCK;
    const last = durations.at(-1);
    if (samples <= 0) return;
    if (last?.ticks === ticks) last.samples += samples;
    else durations.push({ samples, ticks });
  });
  return durations;
}
