import { SAMPLES_PER_BLOCK } from '#utils/audio/adts/adts-header.ts';
import { eachFrame } from '#utils/audio/adts/frame-offsets.ts';
import { codingOf, durationsOf, rateOf, type SampleTable } from './sample-table.ts';
import type { Excerpt } from '#utils/audio/adts/audio-index.ts';

/**
 * The samples of several excerpts, one after the other without anything between them. Throws a RangeError where they
 * have several sampling rates, or do not exist.
 */
export function packSamples(excerpts: readonly Excerpt[]): SampleTable {
  const [first] = excerpts;
  if (!first) throw new RangeError('There are no frames');
  const rate = rateOf(first.index, first);
  const count = excerpts.reduce((sum, { from, to }) => sum + to - from, 0);
  // About a second in each chunk, which players expect.
  const samplesPerChunk = Math.max(1, Math.round(rate / SAMPLES_PER_BLOCK));
  const chunks = new Float64Array(Math.ceil(count / samplesPerChunk));
  const sizes = new Uint16Array(count);
  const durations: SampleTable['durations'] = [];
  let sample = 0;
  let bytes = 0;

  for (const excerpt of excerpts) {
    if (rateOf(excerpt.index, excerpt) !== rate) throw new RangeError('Frames of several sampling rates');
    for (const run of durationsOf(excerpt.index, excerpt)) {
      const last = durations.at(-1);
      if (last?.units === run.units) last.samples += run.samples;
      else durations.push({ ...run });
    }
    eachFrame(excerpt.index, excerpt, (_offset, size, headerLength) => {
      if (sample % samplesPerChunk === 0) chunks[sample / samplesPerChunk] = bytes;
      sizes[sample] = size - headerLength;
      bytes += size - headerLength;
      sample += 1;
    });
  }

  return {
    rate,
    ...codingOf(first.index, first),
    count,
    units: durations.reduce((sum, { samples, units }) => sum + samples * units, 0),
    durations,
    bytes,
    sizes,
    chunks,
    samplesPerChunk,
  };
}
