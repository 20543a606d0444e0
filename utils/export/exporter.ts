import { m4aHeader, type SpeakerTurns } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { type Database, createRecordings, openAudioParts, createTranscripts } from '#utils/library/index.ts';
import type { Transcript } from '#utils/transcript/index.ts';
import { createEpisode } from './episode.ts';
import { exportAudio } from '#utils/export/audio/export-audio.ts';
import {
  runExportWorker,
  type ExportOptions,
  type OriginalsFile,
} from '#utils/export/worker/run-export-worker.ts';
import { m4aMetadataOf } from '#utils/export/audio/write-m4a.ts';
import type { ExportedFile, AudioExportRequest } from './export-request.ts';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';

/** A cut up to this long (seconds) is made at once where it is asked for, in memory: some 8 MB. */
const MAX_IN_MEMORY = 600;

/** Makes files of what the library holds. All throw CodedError of `EXPORT_CODES`, or `cancelled`. */
export interface Exporter {
  audio(request: AudioExportRequest, options: ExportOptions): Promise<ExportedFile>;
  /** The bytes as X gave them. */
  originals(spaceId: string, options: ExportOptions): Promise<OriginalsFile>;
  timeline(spaceId: string): Promise<SpeakerTurns[]>;
  transcript(spaceId: string): Promise<Transcript | undefined>;
  /** Bytes that the .m4a of this order has. */
  sizeOf(request: AudioExportRequest): Promise<number>;
}

/** `createWorker` starts the worker that `serveExports` answers in. */
export function createExporter(opening: Promise<Database>, createWorker: () => Worker): Exporter {
  return {
    async audio(request, options) {
      const { format: kind, span } = request;
      if (kind !== 'm4a' || !span || span.to - span.from > MAX_IN_MEMORY) {
        return runExportWorker(createWorker, { do: 'audio', request }, options);
      }
      try {
        return await exportAudio(await opening, request, { ...options, openSink: openMemorySink });
      } catch (error) {
        if (!options.signal.aborted) throw error;
        throw new CodedError('cancelled', 'The export was cancelled', { cause: error });
      }
    },

    async originals(spaceId, options) {
      const file = await runExportWorker(createWorker, { do: 'originals', spaceId }, options);
      if (!('hashes' in file)) throw new Error('The originals have come without their hashes');
      return file;
    },

    timeline: (spaceId) => createRecordings(opening).timeline(spaceId),
    transcript: (spaceId) => createTranscripts(opening).read(spaceId),

    async sizeOf({ spaceId, span, labels: words, cover }) {
      const database = await opening;
      const recordings = createRecordings(opening);
      const [recording, timeline] = await Promise.all([
        recordings.find(spaceId),
        recordings.timeline(spaceId),
      ]);
      if (!recording) throw new CodedError('no-sound', `There is no recording ${spaceId}`);
      const runs = planRuns(await openAudioParts(database, spaceId), span ?? recording.trim);
      return runs.reduce((sum, run) => {
        const metadata = m4aMetadataOf(
          createEpisode(recording, timeline, run.span, words),
          words.album,
          cover,
        );
        const { header, payloadBytes } = m4aHeader(run.pieces, metadata);
        return sum + header.length + payloadBytes;
      }, 0);
    },
  };
}
