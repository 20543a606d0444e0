import type { TimeRange } from '#utils/audio/index.ts';
import type { Episode, EpisodeCue } from '#utils/export/episode.ts';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import type { ClipScene, ClipStyle } from '#utils/video/index.ts';
import { shorten } from '#utils/visible-text.ts';

export interface SceneSource {
  /** Of the clip. */
  episode: Episode;
  recording: Pick<LibraryRecording, 'duration' | 'lanes' | 'loudness'>;
  /** Of the recording. */
  track: TimelineData['track'];
  /** Of the recording, in seconds. */
  span: TimeRange;
  /** When it was recorded, in words; empty if that is not known. */
  date: string;
  style: ClipStyle;
}

/** What the pictures of a clip show. */
export function createClipScene({ episode, recording, track, span, date, style }: SceneSource): ClipScene {
  const { duration, lanes, loudness } = recording;
  const first = Math.max(0, Math.floor(span.from * track.perSecond));
  const { title, host, speakers } = episode;
  return {
    // A picture has room for a few lines of it.
    title: shorten(title),
    host,
    date,
    duration: span.to - span.from,
    ring: { lanes, loudness },
    part: { from: span.from / (duration || 1), to: span.to / (duration || 1) },
    speakers: speakers.map(({ label, turns }) => ({ label, turns })),
    levels: {
      perSecond: track.perSecond,
      values: track.values.slice(first, Math.ceil(span.to * track.perSecond)),
    },
    cues: episode.cues.map(({ label, ...cue }) => {
      const speaker = label === undefined ? undefined : speakerOf({ label, ...cue }, speakers);
      return { ...cue, ...(label !== undefined && { label }), ...(speaker !== undefined && { speaker }) };
    }),
    style,
  };
}

/** Several may have the same label, such as “Guest”: then it is one who is heard. */
function speakerOf({ label, from, to }: EpisodeCue, speakers: Episode['speakers']): number | undefined {
  const named = [...speakers.keys()].filter((i) => speakers[i]?.label === label);
  const heard = named.find((i) => speakers[i]?.turns.some((turn) => turn.from < to && turn.to > from));
  return heard ?? named[0];
}
