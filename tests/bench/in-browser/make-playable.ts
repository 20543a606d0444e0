import { BlobSource, BufferTarget, Conversion, Input, Mp4OutputFormat, Output, ADTS } from 'mediabunny';
import { createAdtsIndexer, mp4Header, type SoundIndex } from '#utils/audio/index.ts';
import type { JobResult } from './jobs.ts';

async function indexOf(file: File): Promise<SoundIndex> {
  const indexer = createAdtsIndexer();
  for await (const chunk of file.stream()) indexer.push(chunk);
  return indexer.finish();
}

/** What the library has stored is given; from there to a file that plays. */
async function overlay(file: File): Promise<JobResult> {
  const index = await indexOf(file);
  const start = performance.now();
  const result = new Blob([mp4Header(index), file]);
  return { result, found: index.frames.length, ms: performance.now() - start };
}

/** The frames without the tags, which end its reading; that is not counted. */
async function withoutTags(file: File, index: SoundIndex): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const gaps = new Map(Array.from(index.gapFrames, (frame, i) => [frame, index.gapBytes[i] ?? 0]));
  let [from, to] = [0, 0];
  index.frames.forEach((size, frame) => {
    from += gaps.get(frame) ?? 0;
    bytes.copyWithin(to, from, from + size);
    from += size;
    to += size;
  });
  return new Blob([bytes.subarray(0, to)]);
}

async function remux(file: File): Promise<JobResult> {
  const index = await indexOf(file);
  const source = new BlobSource(await withoutTags(file, index));
  const start = performance.now();
  const input = new Input({ source, formats: [ADTS] });
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const conversion = await Conversion.init({ input, output });
  await conversion.execute();
  return { result: output, found: index.frames.length, ms: performance.now() - start };
}

export const PLAYABLE_JOBS = { 'playable/ours': overlay, 'playable/mediabunny': remux };
