import { BlobSource, BufferTarget, Conversion, Input, Mp4OutputFormat, Output, ADTS } from 'mediabunny';
import {
  createAdtsIndexer,
  framesBefore,
  mp4Fragment,
  mp4Init,
  type AudioIndex,
} from '#utils/audio/index.ts';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { openAudio } from '#utils/library/repositories/bytes/audio.ts';
import type { JobResult } from './job.ts';

async function indexOf(file: File): Promise<AudioIndex> {
  const indexer = createAdtsIndexer();
  for await (const chunk of file.stream()) indexer.push(chunk);
  return indexer.finish();
}

const LIBRARY = 'bench-playable';
/** Seconds of audio that the player appends first. */
const FIRST = 2;

/** Like the player: from the stored audio to the first fragment in the middle. */
async function feed(file: File): Promise<JobResult> {
  const index = await indexOf(file);
  const open = createDatabaseOpener(LIBRARY);
  const database = await open();
  await database.put('audio', {
    spaceId: LIBRARY,
    part: 0,
    bytesId: LIBRARY,
    size: file.size,
    crc32: 0,
    index,
  });
  await database.put('bytes', file.slice(), [LIBRARY, 0]);
  const start = performance.now();
  const { pieces } = await openAudio(open, LIBRARY);
  const [piece] = pieces;
  if (!piece) throw new Error('The audio has no frames');
  const from = piece.to >> 1;
  const payloads = await piece.read({ from, to: from + framesBefore(piece.run, FIRST) });
  const result = [mp4Init(piece.run), mp4Fragment(piece.run, from, payloads)];
  const ms = performance.now() - start;
  await database.clear('audio');
  await database.clear('bytes');
  database.close();
  return { result, found: piece.to, ms };
}

/** Removes the tags, at which mediabunny would stop reading. This is not measured. */
async function withoutTags(file: File, index: AudioIndex): Promise<Blob> {
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

export const PLAYABLE_JOBS = { 'playable/ours': feed, 'playable/mediabunny': remux };
