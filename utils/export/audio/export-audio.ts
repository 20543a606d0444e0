import type { TimeRange } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { type Database, createRecordings, openAudioParts } from '#utils/library/index.ts';
import { createEpisode, type Episode } from '#utils/export/episode.ts';
import { formatFileName } from '#utils/export/formats/file-name.ts';
import { m4aMetadataOf } from './write-m4a.ts';
import { leaveOutSpeaker } from './leave-out.ts';
import {
  AUDIO_MIME_TYPES,
  type ExportedFile,
  type AudioFormat,
  type AudioExportRequest,
} from '#utils/export/export-request.ts';
import { planRuns, type AudioRun } from './plan-runs.ts';
import type { OpenSink, Sink } from './sink.ts';
import { formatTimestamp } from '#utils/export/formats/timestamp.ts';
import { writeM4a, type WriteOptions } from './write-m4a.ts';
import { zipFiles } from './zip-files.ts';

export interface AudioExportContext {
  openSink: OpenSink;
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/**
 * Makes a file of a recording's sound, or of a cut of it. One file holds one sampling rate: where that changes midway,
 * what comes is a ZIP with one file for each. Throws CodedError of `EXPORT_CODES`, and the signal's reason.
 */
export async function exportAudio(
  database: Database,
  request: AudioExportRequest,
  { openSink, signal, onProgress }: AudioExportContext,
): Promise<ExportedFile> {
  const { format: kind, spaceId, labels: words } = request;
  const recordings = createRecordings(Promise.resolve(database));
  const [recording, timeline, parts] = await Promise.all([
    recordings.find(spaceId),
    recordings.timeline(spaceId),
    openAudioParts(database, spaceId),
  ]);
  if (!recording) throw new CodedError('no-sound', `There is no recording ${spaceId}`);
  const span = request.span ?? recording.trim;
  const planned = planRuns(parts, span);
  if (planned.length === 0) throw new CodedError('no-sound', 'There is no sound in this stretch');
  const left = leaveOutSpeaker({ recording, timeline, runs: planned }, request.leftOut);
  const { runs } = left;
  const seconds = runs.reduce((sum, { span }) => sum + span.to - span.from, 0);
  if (seconds === 0) throw new CodedError('nothing-left', 'Nobody else speaks in this stretch');

  const files: ExportedFile[] = [];
  let done = 0;
  for (const run of runs) {
    const share = (run.span.to - run.span.from) / seconds;
    const episode = createEpisode(left.recording, left.timeline, left.toOutputTime(run.span), words);
    const sink = await openSink(AUDIO_MIME_TYPES[kind]);
    const before = done;
    const report = (part: number): void => onProgress(before + part * share);
    await writeRun(request, run, episode, { sink, signal, onProgress: report });
    const isEntire = span === undefined && runs.length === 1;
    const name = formatExportName(
      episode,
      kind,
      isEntire ? undefined : run.span,
      request.leftOut?.nameSuffix,
    );
    files.push({ blob: await sink.finish(), name });
    done += share;
  }
  const [file] = files;
  if (files.length === 1 && file) return file;
  const whole = createEpisode(recording, timeline, { from: 0, to: recording.duration }, words);
  return {
    blob: await zipFiles(files, signal),
    name: formatExportName(whole, 'zip', span, request.leftOut?.nameSuffix),
  };
}

async function writeRun(
  request: AudioExportRequest,
  run: AudioRun,
  episode: Episode,
  writing: WriteOptions,
): Promise<void> {
  const { format: kind, labels: words, cover } = request;
  try {
    if (kind === 'm4a') await writeM4a(run, m4aMetadataOf(episode, words.album, cover), writing);
    else if (kind === 'wav') await (await import('./write-wav.ts')).writeWav(run, writing);
    else await (await import('./write-mp3.ts')).writeMp3(run, writing);
  } catch (error) {
    await discardQuietly(writing.sink);
    throw error;
  }
}

/** What cannot be taken back is swept with the next export; why the export failed matters more. */
async function discardQuietly(sink: Sink): Promise<void> {
  await Promise.allSettled([sink.discard()]);
}

/** A name by the template, with from when to when it is, if it is a cut, and without whom. */
export function formatExportName(
  { startedAt, title, host }: Episode,
  extension: AudioFormat | 'zip' | 'md' | 'json' | 'vtt' | 'srt' | 'xml' | 'csv',
  span?: TimeRange,
  without?: string,
): string {
  const times = span && `${dotted(span.from)}–${dotted(span.to)}`;
  const part = [times, without].filter(Boolean).join(' ');
  return formatFileName({ startedAt, title, host, span: part }, extension);
}

/** A time, to the second, as file names can have it. */
function dotted(seconds: number): string {
  return formatTimestamp(Math.round(seconds)).replaceAll(':', '.');
}
