import { layoutOf } from '#utils/archive/index.ts';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { readDirectory, sourceFromFile, streamEntry, type EntryStream } from '#utils/zip/index.ts';
import type { JobResult } from './job.ts';
import { locateAudio } from './archive-audio.ts';

/** The browser's reading and inflating alone. */
async function readBare(file: File): Promise<JobResult> {
  const { from, to, isDeflated } = await locateAudio(file);
  const start = performance.now();
  const packed = file.slice(from, to).stream();
  let found = 0;
  for await (const chunk of isDeflated
    ? packed.pipeThrough(new DecompressionStream('deflate-raw'))
    : packed) {
    found += chunk.length;
  }
  return { result: undefined, found, ms: performance.now() - start };
}

/** With the reader of the import, which checks the checksum. */
async function readChecked(file: File): Promise<JobResult> {
  const stream = await openAudioEntry(file);
  const start = performance.now();
  let found = 0;
  for await (const chunk of stream) found += chunk.length;
  return { result: undefined, found, ms: performance.now() - start };
}

/** With indexing as well. */
async function readIndexed(file: File): Promise<JobResult> {
  const stream = await openAudioEntry(file);
  const start = performance.now();
  const indexer = createAdtsIndexer();
  for await (const chunk of stream) indexer.push(chunk);
  const index = indexer.finish();
  return { result: index, found: index.bytes, ms: performance.now() - start };
}

async function openAudioEntry(file: File): Promise<EntryStream> {
  const source = sourceFromFile(file);
  const directory = await readDirectory(source);
  const [audio] = layoutOf(directory.names()).audio;
  if (!audio) throw new Error('No audio');
  return streamEntry(source, directory.entryOf(audio.index));
}

export const STEP_JOBS = {
  'step/read': readBare,
  'step/check': readChecked,
  'step/index': readIndexed,
};
