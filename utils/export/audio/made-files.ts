import type { AudioRun } from './plan-runs.ts';
import type { OpenSink, Sink } from './sink.ts';
import { zipFiles } from './zip-files.ts';
import type { ExportedFile } from '#utils/export/export-request.ts';

/** What was made of a recording: several files where its sampling rate changes midway. */
export interface MadeFiles {
  files: ExportedFile[];
  /** For a ZIP of all of them. */
  zipName: string;
  /** Deletes them. One that cannot be deleted now is swept by the next export. */
  discard(): Promise<void>;
}

export interface FilesToMake {
  runs: readonly AudioRun[];
  zipName: string;
  mimeType: string;
  openSink: OpenSink;
  signal: AbortSignal;
  /** Writes the file of a run. Returns its name. */
  write(run: AudioRun, sink: Sink): Promise<string>;
}

/** Makes a file of each run. If one fails, or the signal is aborted, nothing that was written stays. */
export async function makeFiles({
  runs,
  zipName,
  mimeType,
  openSink,
  signal,
  write,
}: FilesToMake): Promise<MadeFiles> {
  const files: ExportedFile[] = [];
  const sinks: Sink[] = [];
  const discard = async (): Promise<void> => {
    await Promise.allSettled(sinks.map((sink) => sink.discard()));
  };
  try {
    for (const run of runs) {
      signal.throwIfAborted();
      const sink = await openSink(mimeType);
      sinks.push(sink);
      const name = await write(run, sink);
      files.push({ blob: await sink.finish(), name });
    }
    signal.throwIfAborted();
    return { files, zipName, discard };
  } catch (error) {
    // Why this one failed matters more than a file that cannot be deleted now.
    await discard();
    throw error;
  }
}

/** The one file as it is, or a ZIP of several. If that fails, nothing stays. */
export async function joinFiles(
  { files, zipName, discard }: MadeFiles,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const [file] = files;
  if (files.length === 1 && file) return file;
  try {
    return { blob: await zipFiles(files, signal), name: zipName };
  } catch (error) {
    await discard();
    throw error;
  }
}
