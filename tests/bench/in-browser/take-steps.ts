import { layoutOf } from '#utils/archive/index.ts';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { readDirectory, sourceFromFile, streamEntry, type EntryStream } from '#utils/zip/index.ts';
import type { JobResult } from './jobs.ts';
import { placeOfSound } from './place-of-sound.ts';

/** What the browser needs to hand over the bytes, inflated where they are packed. */
async function readBarely(file: File): Promise<JobResult> {
  const { from, to, isDeflated } = await placeOfSound(file);
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

/** The same as the import reads it: with the checksum. */
async function readChecked(file: File): Promise<JobResult> {
  const stream = await openSound(file);
  const start = performance.now();
  let found = 0;
  for await (const chunk of stream) found += chunk.length;
  return { result: undefined, found, ms: performance.now() - start };
}

/** And with the walk. */
async function readWalked(file: File): Promise<JobResult> {
  const stream = await openSound(file);
  const start = performance.now();
  const indexer = createAdtsIndexer();
  for await (const chunk of stream) indexer.push(chunk);
  const index = indexer.finish();
  return { result: index, found: index.bytes, ms: performance.now() - start };
}

async function openSound(file: File): Promise<EntryStream> {
  const source = sourceFromFile(file);
  const directory = await readDirectory(source);
  const [sound] = layoutOf(directory.names()).audio;
  if (!sound) throw new Error('No sound');
  return streamEntry(source, directory.entryOf(sound.index));
}

export const STEP_JOBS = {
  'step/read': readBarely,
  'step/check': readChecked,
  'step/walk': readWalked,
};
