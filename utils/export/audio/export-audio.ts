import { CodedError } from '#utils/coded-error.ts';
import { createEpisode, type Episode } from '#utils/export/episode.ts';
import {
  AUDIO_MIME_TYPES,
  type AudioExportRequest,
  type ExportedFile,
  type ExportOptions,
} from '#utils/export/export-request.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import { createRecordings, openAudioParts, type Database } from '#utils/library/index.ts';
import { leaveOutSpeaker } from './leave-out.ts';
import { planRuns, type AudioRun } from './plan-runs.ts';
import type { OpenSink, Sink, WriteOptions } from './sink.ts';
import { m4aMetadataOf, writeM4a } from './write-m4a.ts';
import { zipFiles } from './zip-files.ts';

export interface AudioExportOptions extends ExportOptions {
  openSink: OpenSink;
}

/**
 * Makes a file of a recording's audio, or of a part of it. A file has one sampling rate: where the rate changes
 * midway, the result is a ZIP with one file for each run. Throws CodedError of `EXPORT_CODES`, and the signal's reason;
 * then nothing that was written stays.
 */
export async function exportAudio(
  database: Database,
  request: AudioExportRequest,
  options: AudioExportOptions,
): Promise<ExportedFile> {
  const { files, zipName, discard } = await makeAudioFiles(database, request, options);
  const [file] = files;
  if (files.length === 1 && file) return file;
  try {
    return { blob: await zipFiles(files, options.signal), name: zipName };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** What was made of a recording's audio: several files where its sampling rate changes midway. */
export interface AudioFiles {
  files: ExportedFile[];
  /** For a ZIP of all of them. */
  zipName: string;
  /** Deletes them. One that cannot be deleted now is swept by the next export. */
  discard(): Promise<void>;
}

/** As `exportAudio`, but without a ZIP of several files. */
export async function makeAudioFiles(
  database: Database,
  request: AudioExportRequest,
  { openSink, signal, onProgress }: AudioExportOptions,
): Promise<AudioFiles> {
  const { format, spaceId, labels, leftOut } = request;
  const recordings = createRecordings(async () => database);
  const [recording, timeline, parts] = await Promise.all([
    recordings.find(spaceId),
    recordings.timeline(spaceId),
    openAudioParts(database, spaceId),
  ]);
  if (!recording) throw new CodedError('no-sound', `There is no recording ${spaceId}`);
  const span = request.span ?? recording.trim;
  const planned = planRuns(parts, span);
  if (planned.length === 0) throw new CodedError('no-sound', 'There is no audio in this range');
  const plan = leaveOutSpeaker({ recording, timeline, runs: planned }, leftOut);
  const seconds = plan.runs.reduce((sum, run) => sum + run.span.to - run.span.from, 0);
  if (seconds === 0) throw new CodedError('nothing-left', 'Nobody else speaks in this range');

  const files: ExportedFile[] = [];
  const sinks: Sink[] = [];
  const discard = async (): Promise<void> => {
    await Promise.allSettled(sinks.map((sink) => sink.discard()));
  };
  let done = 0;
  try {
    for (const run of plan.runs) {
      signal.throwIfAborted();
      const share = (run.span.to - run.span.from) / seconds;
      const before = done;
      const episode = createEpisode(plan.recording, plan.timeline, plan.toOutputTime(run.span), labels);
      const sink = await openSink(AUDIO_MIME_TYPES[format]);
      sinks.push(sink);
      const onRunProgress = (part: number): void => onProgress(before + part * share);
      await writeRun(request, run, episode, { sink, signal, onProgress: onRunProgress });
      const isEntire = span === undefined && plan.runs.length === 1;
      const name = formatExportName(episode, format, isEntire ? undefined : run.span, leftOut?.nameSuffix);
      files.push({ blob: await sink.finish(), name });
      done += share;
    }
    signal.throwIfAborted();
    const entire = createEpisode(recording, timeline, { from: 0, to: recording.duration }, labels);
    return { files, zipName: formatExportName(entire, 'zip', span, leftOut?.nameSuffix), discard };
  } catch (error) {
    // Why this one failed matters more than a file that cannot be deleted now.
    await discard();
    throw error;
  }
}

async function writeRun(
  { format, labels, cover, ...request }: AudioExportRequest,
  run: AudioRun,
  episode: Episode,
  options: WriteOptions,
): Promise<void> {
  const isLevelled = request.isLevelled === true;
  if (format === 'm4a') await writeM4a(run, m4aMetadataOf(episode, labels.album, cover), options);
  else if (format === 'wav') await (await import('./write-wav.ts')).writeWav(run, { ...options, isLevelled });
  else {
    const [{ id3TagOf }, { writeMp3 }] = await Promise.all([
      import('./id3-tag.ts'),
      import('./write-mp3.ts'),
    ]);
    await writeMp3(run, id3TagOf(episode, labels.album, cover), { ...options, isLevelled });
  }
}
