import { removeExport } from '#utils/export/audio/disk-sink.ts';
import { runTask, type TaskResponse } from '#utils/task/index.ts';
import type {
  AudioExportRequest,
  CollectionFile,
  CollectionRequest,
  ExportedFile,
  ExportOptions,
  OriginalsFile,
  VideoExportRequest,
} from '#utils/export/export-request.ts';

/** Page → export worker. */
export type ExportWorkerRequest =
  | { do: 'audio'; request: AudioExportRequest }
  | { do: 'video'; request: VideoExportRequest }
  | { do: 'originals'; spaceId: string }
  | { do: 'collection'; request: CollectionRequest };

/** Export worker → page. */
export type ExportWorkerResponse = TaskResponse<ExportedFile | OriginalsFile | CollectionFile>;

/**
 * Makes one export in a worker of its own. Throws CodedError of `EXPORT_CODES` (`export-interrupted` if the worker ends
 * before its file is made), and `cancelled`, as `runTask` does.
 */
export function runExportWorker(
  createWorker: () => Worker,
  request: ExportWorkerRequest,
  options: ExportOptions,
): Promise<ExportedFile | OriginalsFile | CollectionFile> {
  return runTask(createWorker, request, {
    ...options,
    interrupted: 'export-interrupted',
    discard: ({ blob }) => void removeExport(blob),
  });
}
