import { createAdtsIndexer, miniatureLanes, speakerTimeline } from '#utils/audio/index.ts';
import { crc32 } from '#utils/zip/index.ts';
import type { JobResult } from './jobs.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** As large as those that a browser's stream of a file gives. */
const CHUNK = 64 * 1024;
const LANE_CELLS = 96;

/** What can be done with each chunk of the sound, and what comes of it in the end. */
interface Walk {
  take(chunk: Bytes): void;
  finish(): unknown;
}

const nothing = (): Walk => ({ take: () => undefined, finish: () => undefined });

function checksum(): Walk {
  let crc = 0;
  return { take: (chunk) => (crc = crc32(chunk, crc)), finish: () => crc };
}

function index(): Walk {
  const indexer = createAdtsIndexer();
  return {
    take: (chunk) => indexer.push(chunk),
    finish() {
      const sound = indexer.finish();
      const turns = speakerTimeline(sound.timedTags, sound.duration);
      return { sound, turns, lanes: miniatureLanes(turns, sound.duration, LANE_CELLS) };
    },
  };
}

function both(): Walk {
  const [first, second] = [checksum(), index()];
  return {
    take(chunk) {
      first.take(chunk);
      second.take(chunk);
    },
    finish: () => [first.finish(), second.finish()],
  };
}

async function overFile(file: File, { take, finish }: Walk): Promise<JobResult> {
  let found = 0;
  for await (const chunk of file.stream()) {
    take(chunk);
    found += chunk.length;
  }
  return { result: finish(), found };
}

/** Of bytes that lie in memory already: what it costs without the reading. */
async function overMemory(file: File, { take, finish }: Walk): Promise<JobResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = performance.now();
  for (let at = 0; at < bytes.length; at += CHUNK) take(bytes.subarray(at, at + CHUNK));
  return { result: finish(), found: bytes.length, ms: performance.now() - start };
}

export const WALK_JOBS = {
  'walk/read': (file: File) => overFile(file, nothing()),
  'walk/crc': (file: File) => overFile(file, checksum()),
  'walk/all': (file: File) => overFile(file, both()),
  'walk/crc in memory': (file: File) => overMemory(file, checksum()),
  'walk/index in memory': (file: File) => overMemory(file, index()),
  'walk/all in memory': (file: File) => overMemory(file, both()),
};
