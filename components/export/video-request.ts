import { exportLabels } from './export-labels.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import {
  createClipScene,
  createEpisode,
  type Episode,
  type LeftOutSpeaker,
  type VideoExportRequest,
} from '#utils/export/index.ts';
import { speakerKey, type LibraryRecording, type TimelineData } from '#utils/library/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';
import type { Transcript } from '#utils/transcript/index.ts';
import type { ClipScene, ClipStyle } from '#utils/video/index.ts';

/** A clip of a recording, and how it is to look. Times in seconds. */
export interface VideoClip {
  recording: LibraryRecording;
  span: TimeRange;
  style: ClipStyle;
  leftOut: LeftOutSpeaker | undefined;
}

/** What a clip shows is made from these. */
export interface VideoSources {
  timelineData: Pick<TimelineData, 'speakers' | 'track'> | undefined;
  transcript: Transcript | undefined;
  locale: Locale;
  people: PeopleDirectory;
}

const NO_TRACK = { perSecond: 1, values: new Uint8Array() };

/** The clip in words, and the scene that its pictures are drawn from. Whoever is left out is not in them either. */
export function describeClip(
  { recording, span, style, leftOut }: VideoClip,
  { timelineData, transcript, locale, people }: VideoSources,
): { episode: Episode; scene: ClipScene } {
  const { startedAt } = recording;
  const speakers = timelineData?.speakers ?? [];
  const episode = createEpisode(
    recording,
    speakers,
    span,
    exportLabels(recording, locale, people),
    transcript,
  );
  const silent = speakers.findIndex((speaker) => speakerKey(speaker) === leftOut?.speaker);
  const scene = createClipScene({
    episode,
    recording,
    track: timelineData?.track ?? NO_TRACK,
    span,
    date: startedAt === undefined ? '' : locale.formats.longDay(startedAt),
    style,
  });
  if (silent < 0) return { episode, scene };
  return {
    episode,
    scene: {
      ...scene,
      speakers: scene.speakers.map((speaker, i) => (i === silent ? { ...speaker, turns: [] } : speaker)),
      cues: scene.cues.filter(({ speaker }) => speaker !== silent),
    },
  };
}

export function createVideoRequest(
  clip: VideoClip,
  sources: VideoSources,
  nameSuffix: string | undefined,
): VideoExportRequest {
  const { recording, span, leftOut } = clip;
  const name = nameOf(recording, span);
  return {
    spaceId: recording.spaceId,
    span,
    labels: exportLabels(recording, sources.locale, sources.people),
    scene: describeClip(clip, sources).scene,
    ...(name && { name }),
    ...(leftOut && nameSuffix !== undefined && { leftOut: { ...leftOut, nameSuffix } }),
  };
}

/** In seconds: the fields of a selection show tenths. */
const TOLERANCE = 0.06;

/** What the person calls the kept clip that this is. */
function nameOf({ clips = [] }: LibraryRecording, { from, to }: TimeRange): string | undefined {
  return clips.find((clip) => Math.abs(clip.from - from) < TOLERANCE && Math.abs(clip.to - to) < TOLERANCE)
    ?.name;
}
