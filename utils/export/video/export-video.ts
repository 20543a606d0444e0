import { audioSpecificConfig, createPayloadBuffer, packSamples, streamFrames } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { AudioExportOptions } from '#utils/export/audio/export-audio.ts';
import { leaveOutSpeaker } from '#utils/export/audio/leave-out.ts';
import { joinFiles, makeFiles, type MadeFiles } from '#utils/export/audio/made-files.ts';
import { openRuns } from '#utils/export/audio/open-runs.ts';
import type { AudioRun } from '#utils/export/audio/plan-runs.ts';
import { createEpisode, type Episode } from '#utils/export/episode.ts';
import {
  MAX_VIDEO_SECONDS,
  type ExportedFile,
  type VideoExportRequest,
} from '#utils/export/export-request.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import type { Database } from '#utils/library/index.ts';
import { cutScene, encodeClip, type AudioPacket, type ClipAudio } from '#utils/video/index.ts';

/**
 * Makes a video of a clip. As with audio, a file has one sampling rate: where the rate changes midway, the result is a ZIP.
 * Throws CodedError of `EXPORT_CODES`, and the signal's reason; then nothing that was written stays.
 */
export async function exportVideo(
  database: Database,
  request: VideoExportRequest,
  options: AudioExportOptions,
): Promise<ExportedFile> {
  return joinFiles(await makeVideoFiles(database, request, options), options.signal);
}

/** As `exportVideo`, but without a ZIP of several files. */
export async function makeVideoFiles(
  database: Database,
  { spaceId, span, name, scene, labels, leftOut }: VideoExportRequest,
  { openSink, signal, onProgress }: AudioExportOptions,
): Promise<MadeFiles> {
  if (span.to - span.from > MAX_VIDEO_SECONDS)
    throw new CodedError('video-too-long', 'Longer than videos may be');
  const { recording, timeline, runs } = await openRuns(database, spaceId, span);
  // Always with silence: the pictures keep their times.
  const plan = leaveOutSpeaker({ recording, timeline, runs }, leftOut && { ...leftOut, mode: 'silence' });
  if (plan.runs.length === 0) throw new CodedError('nothing-left', 'Nobody else speaks in this range');
  const entire = createEpisode(recording, timeline, { from: 0, to: recording.duration }, labels);
  const suffix = [name, leftOut?.nameSuffix].filter(Boolean).join(' ');
  let done = 0;
  return makeFiles({
    runs: plan.runs,
    zipName: formatExportName(entire, 'zip', span, suffix),
    mimeType: 'video/mp4',
    openSink,
    signal,
    async write(run, sink) {
      const episode = createEpisode(recording, timeline, run.span, labels);
      const within = { from: Math.max(0, run.span.from - span.from), to: run.span.to - span.from };
      const part = cutScene(scene, within);
      await encodeClip({ ...part, duration: run.span.to - run.span.from }, audioOf(run), {
        tags: tagsOf(episode, labels.album),
        write: (bytes) => sink.write(bytes),
        signal,
        onProgress: (share) => onProgress((done + share) / plan.runs.length),
      });
      done += 1;
      return formatExportName(episode, 'mp4', run.span, suffix);
    },
  });
}

function tagsOf({ title, host, startedAt, link }: Episode, album: string) {
  return {
    title,
    artist: host,
    album,
    ...(startedAt !== undefined && { date: new Date(startedAt) }),
    ...(link !== undefined && { comment: link }),
  };
}

/** The payloads of the run's frames, unchanged. */
function audioOf({ pieces }: AudioRun): ClipAudio {
  const table = packSamples(pieces);
  const { rate, channels, durations } = table;

  async function* frames(): AsyncGenerator<AudioPacket[]> {
    const buffer = createPayloadBuffer();
    const units = unitsOfEach(durations);
    let at = 0;
    for (const piece of pieces)
      for await (const payloads of streamFrames(piece, piece.bytes, buffer))
        yield payloads.map((payload) => {
          const length = units.next().value ?? 0;
          const packet = { bytes: payload.slice(), at: at / rate, duration: length / rate };
          at += length;
          return packet;
        });
  }

  return {
    rate,
    channels: channels === 8 ? 8 : channels || 2,
    description: Uint8Array.from(audioSpecificConfig(table)),
    frames: frames(),
  };
}

function* unitsOfEach(durations: readonly { samples: number; units: number }[]): Generator<number> {
  for (const { samples, units } of durations) for (let i = 0; i < samples; i += 1) yield units;
}
