import { m4aHeader, type SpeakerTurns } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { exportAudio } from '#utils/export/audio/export-audio.ts';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';
import { m4aMetadataOf } from '#utils/export/audio/write-m4a.ts';
import { runExportWorker } from '#utils/export/worker/run-export-worker.ts';
import {
  createRecordings,
  createTimelineDataReader,
  createTranscripts,
  openAudioParts,
  type DatabaseOpener,
  type TimelineData,
} from '#utils/library/index.ts';
import type { Transcript } from '#utils/transcript/index.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { createEpisode } from './episode.ts';
import type {
  AudioExportRequest,
  CollectionFile,
  CollectionRequest,
  ExportedFile,
  ExportOptions,
  OriginalsFile,
  VideoExportRequest,
} from './export-request.ts';

/** A clip up to this long (seconds) is made in the page, in memory: some 8 MB. */
const MAX_IN_MEMORY = 600;

/** Makes files of what the library has. Everything here throws CodedError of `EXPORT_CODES`, or `cancelled`. */
export interface Exporter {
  audio(request: AudioExportRequest, options: ExportOptions): Promise<ExportedFile>;
  /** A clip with pictures. */
  video(request: VideoExportRequest, options: ExportOptions): Promise<ExportedFile>;
  /** The bytes as they are in X's archive. */
  originals(spaceId: string, options: ExportOptions): Promise<OriginalsFile>;
  /** A ZIP of several recordings. */
  collection(request: CollectionRequest, options: ExportOptions): Promise<CollectionFile>;
  timeline(spaceId: string): Promise<SpeakerTurns[]>;
  transcript(spaceId: string): Promise<Transcript | undefined>;
  /** Who spoke when and how loud it is; undefined without audio. */
  timelineData(spaceId: string): Promise<TimelineData | undefined>;
  /** Bytes of the .m4a that this request makes. */
  sizeOf(request: AudioExportRequest): Promise<number>;
}

/** `createWorker` starts a worker that calls `serveExportWorker`. */
export function createExporter(open: DatabaseOpener, createWorker: () => Worker): Exporter {
  return {
    audio(request, options) {
      const { format, span } = request;
      const isShort = format === 'm4a' && span && span.to - span.from <= MAX_IN_MEMORY;
      return isShort
        ? exportInMemory(open, request, options)
        : runExportWorker(createWorker, { do: 'audio', request }, options);
    },

    video: (request, options) => runExportWorker(createWorker, { do: 'video', request }, options),

    async originals(spaceId, options) {
      const file = await runExportWorker(createWorker, { do: 'originals', spaceId }, options);
      if (!('hashes' in file)) throw new Error('The originals came without their hashes');
      return file;
    },

    async collection(request, options) {
      const file = await runExportWorker(createWorker, { do: 'collection', request }, options);
      if (!('failed' in file)) throw new Error('The collection came without what is not in it');
      return file;
    },

    timeline: (spaceId) => createRecordings(open).timeline(spaceId),
    transcript: (spaceId) => createTranscripts(open).read(spaceId),
    timelineData: (spaceId) => createTimelineDataReader(open).read(spaceId),

    async sizeOf({ spaceId, span, labels, cover }) {
      const database = await open();
      const recordings = createRecordings(open);
      const [recording, timeline] = await Promise.all([
        recordings.find(spaceId),
        recordings.timeline(spaceId),
      ]);
      if (!recording) throw new CodedError('no-sound', `There is no recording ${spaceId}`);
      const runs = planRuns(await openAudioParts(database, spaceId), span ?? recording.trim);
      return runs.reduce((sum, run) => {
        const episode = createEpisode(recording, timeline, run.span, labels);
        const { header, payloadBytes } = m4aHeader(run.pieces, m4aMetadataOf(episode, labels.album, cover));
        return sum + header.length + payloadBytes;
      }, 0);
    },
  };
}

async function exportInMemory(
  open: DatabaseOpener,
  request: AudioExportRequest,
  options: ExportOptions,
): Promise<ExportedFile> {
  const { signal } = options;
  try {
    const database = await unlessAborted(open(), signal);
    const file = exportAudio(database, request, { ...options, openSink: openMemorySink });
    return await unlessAborted(file, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CodedError('cancelled', 'The export was cancelled', { cause: error });
  }
}
