import { CodedError } from '#utils/coded-error.ts';
import { avcDescription, type AvcParameters } from '#utils/audio/video/avc/avc-entry.ts';
import type { Video, VideoFrames, VideoGroup } from '#utils/audio/video/video.ts';
import { readTsFrames, type TsFrames } from './read-ts-frames.ts';
import { createTsVideoIndexer, type TsGroup, type TsVideoIndexer } from './ts-video-indexer.ts';

/** Bytes in which a stream has to say whether it has video. */
const HEAD_BYTES = 1 << 20;
/** Bytes read at a time. */
const CHUNK_BYTES = 1 << 20;

/**
 * Opens the video of a transport stream; undefined where it has none. What is where is found in one pass over the file, in
 * the background, which begins when the first group is asked for; then `video-damaged` is thrown where there is none.
 * Throws `video-codec` for other video than H.264.
 */
export async function openTsVideo(file: Blob): Promise<Video | undefined> {
  const probe = createTsVideoIndexer();
  probe.push(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  probe.finish();
  const video = probe.video();
  if (!video) return undefined;
  if (video.kind === 'other') throw new CodedError('video-codec', 'The video is not H.264');
  const closing = new AbortController();
  let reading: ReturnType<typeof readIndex> | undefined;
  let initial: Promise<AvcParameters> | undefined;

  const index = () => (reading ??= readIndex(file, closing.signal));

  async function readGroup(i: number): Promise<TsFrames> {
    const next = await index().group(i + 1);
    const group = index().groups()[i];
    if (!group) return { frames: [] };
    const bytes = await file.slice(group.offset, next?.offset ?? file.size).arrayBuffer();
    return readTsFrames(new Uint8Array(bytes), video?.pid ?? 0, group);
  }

  async function firstParameters(): Promise<AvcParameters> {
    await index().group(0);
    const { parameters } = await readGroup(0);
    if (!parameters) throw new CodedError('video-damaged', 'The video has no frame to begin with');
    return parameters;
  }

  async function framesOf(i: number): Promise<VideoFrames> {
    const { frames, parameters = await (initial ??= firstParameters()) } = await readGroup(i);
    return { frames, description: avcDescription(parameters) };
  }

  function toGroup(i: number): VideoGroup | undefined {
    const group = index().groups()[i];
    if (!group) return undefined;
    const { from, isKey } = group;
    const next = async () => ((await index().group(i + 1)) ? toGroup(i + 1) : undefined);
    return { from, isKey, read: () => framesOf(i), next };
  }

  return {
    async groupAt(position) {
      await (initial ??= firstParameters());
      return toGroup(await index().groupAt(position));
    },
    close: () => closing.abort(),
  };
}

/** The index of a file that is still being read: each answer waits until it is known. */
function readIndex(file: Blob, signal: AbortSignal) {
  const indexer: TsVideoIndexer = createTsVideoIndexer();
  let isComplete = false;
  let progress = Promise.withResolvers<void>();

  async function readAll(): Promise<void> {
    for (let at = 0; at < file.size && !signal.aborted; at += CHUNK_BYTES) {
      indexer.push(new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer()));
      report();
    }
    indexer.finish();
  }

  function report(): void {
    progress.resolve();
    progress = Promise.withResolvers();
  }

  const reading = readAll().finally(() => {
    isComplete = true;
    report();
  });
  // Who waits for a group is told.
  reading.catch(() => undefined);

  async function until<T>(found: () => T | undefined): Promise<T | undefined> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      if (isComplete) await reading;
      if (isComplete) return undefined;
      await progress.promise;
    }
  }

  return {
    groups: (): readonly TsGroup[] => indexer.groups(),
    group: (i: number) => until(() => indexer.groups()[i]),
    /** The number of the group to begin with for a position. */
    async groupAt(position: number): Promise<number> {
      await until(() => indexer.groups().find(({ from }) => from > position));
      const last = indexer.groups().findLastIndex(({ from, isKey }) => isKey && from <= position);
      return Math.max(0, last);
    },
  };
}
