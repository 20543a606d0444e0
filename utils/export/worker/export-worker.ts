import { openDiskSink, sweepExports } from '#utils/export/audio/disk-sink.ts';
import { exportAudio, type AudioExportOptions } from '#utils/export/audio/export-audio.ts';
import { exportCollection } from '#utils/export/collection/export-collection.ts';
import { exportOriginals } from '#utils/export/audio/export-originals.ts';
import {
  EXPORT_CODES,
  type CollectionFile,
  type ExportedFile,
  type OriginalsFile,
} from '#utils/export/export-request.ts';
import { exportVideo } from '#utils/export/video/export-video.ts';
import { openDatabase, type Database } from '#utils/library/index.ts';
import { serveTask, type TaskScope } from '#utils/task/index.ts';
import type { ExportWorkerRequest } from './run-export-worker.ts';

type ExportResult = ExportedFile | OriginalsFile | CollectionFile;

/** Serves one request. The page terminates the worker after the response. */
export function serveExportWorker(scope: TaskScope<ExportWorkerRequest, ExportResult>): void {
  serveTask(scope, EXPORT_CODES, async (request: ExportWorkerRequest, { signal, onProgress }) => {
    await sweepExports(Date.now());
    const database = await openDatabase();
    return make(database, request, { openSink: openDiskSink, signal, onProgress });
  });
}

function make(
  database: Database,
  request: ExportWorkerRequest,
  options: AudioExportOptions,
): Promise<ExportResult> {
  if (request.do === 'audio') return exportAudio(database, request.request, options);
  if (request.do === 'video') return exportVideo(database, request.request, options);
  if (request.do === 'originals') return exportOriginals(database, request.spaceId, options);
  return exportCollection(database, request.request, options);
}
