import { createAdtsIndexer, miniatureLanes, speakerTimeline } from '#utils/audio/index.ts';
import { crc32 } from '#utils/zip/index.ts';
import type { JobResult } from './job.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The size of the chunks in a browser's stream of a file. */
const CHUNK = 64 * 1024;
const LANE_CELLS = 96;

/** A pass over the chunks of the audio, and its result. */
interface Pass {
  push(chunk: Bytes): void;
  finish(): unknown;
}

const readOnly = (): Pass => ({ push: () => undefined, finish: () => undefined });

function checksum(): Pass {
  let crc = 0;
  return { push: (chunk) => (crc = crc32(chunk, crc)), finish: () => crc };
}

function index(): Pass {
  const indexer = createAdtsIndexer();
  return {
    push: (chunk) => indexer.push(chunk),
    finish() {
      const audio = indexer.finish();
      const turns = speakerTimeline(audio.timedTags, audio.duration);
      return { audio, turns, lanes: miniatureLanes(turns, audio.duration, LANE_CELLS) };
    },
  };
}

function both(): Pass {
  const [first, second] = [checksum(), index()];
  return {
    push(chunk) {
      first.push(chunk);
      second.push(chunk);
    },
    finish: () => [first.finish(), second.finish()],
  };
}

async function overFile(file: File, { push, finish }: Pass): Promise<JobResult> {
  let found = 0;
  for await (const chunk of file.stream()) {
    push(chunk);
    found += chunk.length;
  }
  return { result: finish(), found };
}

/** On bytes that are in memory already, so without reading. */
async function overMemory(file: File, { push, finish }: Pass): Promise<JobResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = performance.now();
  for (let at = 0; at < bytes.length; at += CHUNK) push(bytes.subarray(at, at + CHUNK));
  return { result: finish(), found: bytes.length, ms: performance.now() - start };
}

export const INDEX_JOBS = {
  'index/read': (file: File) => overFile(file, readOnly()),
  'index/crc': (file: File) => overFile(file, checksum()),
  'index/all': (file: File) => overFile(file, both()),
  'index/crc in memory': (file: File) => overMemory(file, checksum()),
  'index/tags in memory': (file: File) => overMemory(file, index()),
  'index/all in memory': (file: File) => overMemory(file, both()),
};
