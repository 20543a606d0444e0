import { m4aHeader } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Database, NamedTurns } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { openSoundParts } from '#utils/library/repositories/audio-parts.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import type { Transcript } from '#utils/transcript/index.ts';
import { createEpisode } from './episode.ts';
import { exportSound } from '#utils/export/audio/export-audio.ts';
import {
  exportInWorker,
  type ExporterOptions,
  type OriginalsFile,
} from '#utils/export/worker/run-export-worker.ts';
import { labelsOf } from '#utils/export/audio/m4a-metadata.ts';
import type { ExportedFile, SoundOrder } from './export-request.ts';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';

/** A cut up to this long (seconds) is made at once where it is asked for, in memory: some 8 MB. */
const SHORT = 600;

/** Makes files of what the library holds. All throw CodedError of `EXPORT_CODES`, or `cancelled`. */
export interface Exports {
  sound(order: SoundOrder, options: ExporterOptions): Promise<ExportedFile>;
  /** The bytes as X gave them. */
  originals(space: string, options: ExporterOptions): Promise<OriginalsFile>;
  timeline(space: string): Promise<NamedTurns[]>;
  transcript(space: string): Promise<Transcript | undefined>;
  /** Bytes that the .m4a of this order has. */
  sizeOf(order: SoundOrder): Promise<number>;
}

/** `createWorker` starts the worker that `serveExports` answers in. */
export function createExports(opening: Promise<Database>, createWorker: () => Worker): Exports {
  return {
    async sound(order, options) {
      const { kind, span } = order;
      if (kind !== 'm4a' || !span || span.to - span.from > SHORT) {
        return exportInWorker(createWorker, { do: 'sound', order }, options);
      }
      try {
        return await exportSound(await opening, order, { ...options, openSink: openMemorySink });
      } catch (error) {
        if (!options.signal.aborted) throw error;
        throw new CodedError('cancelled', 'The export was cancelled', { cause: error });
      }
    },

    async originals(space, options) {
      const file = await exportInWorker(createWorker, { do: 'originals', space }, options);
      if (!('hashes' in file)) throw new Error('The originals have come without their hashes');
      return file;
    },

    timeline: (space) => createRecordings(opening).timeline(space),
    transcript: (space) => createTranscripts(opening).read(space),

    async sizeOf({ space, span, words, cover }) {
      const database = await opening;
      const recordings = createRecordings(opening);
      const [recording, timeline] = await Promise.all([recordings.find(space), recordings.timeline(space)]);
      if (!recording) throw new CodedError('no-sound', `There is no recording ${space}`);
      const runs = planRuns(await openSoundParts(database, space), span ?? recording.trim);
      return runs.reduce((sum, run) => {
        const labels = labelsOf(createEpisode(recording, timeline, run.span, words), words.album, cover);
        const { header, payloadBytes } = m4aHeader(run.pieces, labels);
        return sum + header.length + payloadBytes;
      }, 0);
    },
  };
}
