import { CodedError } from '#utils/coded-error.ts';
import { createEpisode, type Episode } from '#utils/export/episode.ts';
import {
  AUDIO_MIME_TYPES,
  type AudioExportRequest,
  type ExportedFile,
  type ExportOptions,
} from '#utils/export/export-request.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import type { Database } from '#utils/library/index.ts';
import { leaveOutSpeaker } from './leave-out.ts';
import { joinFiles, makeFiles, type MadeFiles } from './made-files.ts';
import { openRuns } from './open-runs.ts';
import type { AudioRun } from './plan-runs.ts';
import type { OpenSink, WriteOptions } from './sink.ts';
import { m4aMetadataOf, writeM4a } from './write-m4a.ts';

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
  return joinFiles(await makeAudioFiles(database, request, options), options.signal);
}

/** As `exportAudio`, but without a ZIP of several files. */
export async function makeAudioFiles(
  database: Database,
  request: AudioExportRequest,
  { openSink, signal, onProgress }: AudioExportOptions,
): Promise<MadeFiles> {
  const { format, spaceId, labels, leftOut } = request;
  const { recording, timeline, span, runs } = await openRuns(database, spaceId, request.span);
  const plan = leaveOutSpeaker({ recording, timeline, runs }, leftOut);
  const seconds = plan.runs.reduce((sum, run) => sum + run.span.to - run.span.from, 0);
  if (seconds === 0) throw new CodedError('nothing-left', 'Nobody else speaks in this range');
  const entire = createEpisode(recording, timeline, { from: 0, to: recording.duration }, labels);
  const isEntire = span === undefined && plan.runs.length === 1;
  let done = 0;
  return makeFiles({
    runs: plan.runs,
    zipName: formatExportName(entire, 'zip', span, leftOut?.nameSuffix),
    mimeType: AUDIO_MIME_TYPES[format],
    openSink,
    signal,
    async write(run, sink) {
      const share = (run.span.to - run.span.from) / seconds;
      const before = done;
      const episode = createEpisode(plan.recording, plan.timeline, plan.toOutputTime(run.span), labels);
      const onRunProgress = (part: number): void => onProgress(before + part * share);
      await writeRun(request, run, episode, { sink, signal, onProgress: onRunProgress });
      done += share;
      return formatExportName(episode, format, isEntire ? undefined : run.span, leftOut?.nameSuffix);
    },
  });
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
