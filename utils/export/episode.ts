import type { Chapter, SpeakerTurns, TimeRange } from '#utils/audio/index.ts';
import type { Bookmark, LibraryRecording, SpeakerRef } from '#utils/library/index.ts';
import { nameSpeakers, type Transcript } from '#utils/transcript/index.ts';
import { deriveChapters } from './chapters.ts';

/** A recording, or a cut of one, as files about it tell. Times are seconds from its own start. */
export interface Episode {
  spaceId: string;
  title: string;
  /** `@handle`, or nothing where it is not known. */
  host: string;
  /** When its first frame was heard, ms since 1970. */
  startedAt?: number;
  duration: number;
  /** Where the Space stands on X. */
  link?: string;
  /** Host first, then by time spoken. */
  speakers: EpisodeSpeaker[];
  bookmarks: Pick<Bookmark, 'at' | 'note'>[];
  /** Rising, the first at 0. */
  chapters: Chapter[];
  /** What is said, by time, where there is a transcript. */
  cues: EpisodeCue[];
  /** What is said, in a transcript without times. */
  text: string;
}

export interface EpisodeCue extends TimeRange {
  text: string;
  /** `@handle`, or the name that the transcript gives. */
  label?: string;
}

export interface EpisodeSpeaker {
  /** `@handle`, or the word for a host whose handle is not known. */
  label: string;
  isHost: boolean;
  /** Time audible, in seconds. */
  seconds: number;
  /** Whether some of it comes from X's list of who spoke, which is coarser than the sound's tags. */
  isCoarse: boolean;
  turns: TimeRange[];
}

/** What somebody is called whose handle is not known. */
interface SpeakerLabels {
  host: string;
  guest: string;
}

/** The words of the interface's language that an episode needs. */
export interface EpisodeLabels extends SpeakerLabels {
  /** What it is called. */
  title: string;
  /** A bookmark without a note. */
  bookmark: string;
}

export function createEpisode(
  recording: LibraryRecording,
  timeline: readonly SpeakerTurns[],
  span: TimeRange,
  labels: EpisodeLabels,
  transcript?: Transcript,
): Episode {
  const { spaceId, startedAt, bookmarks = [] } = recording;
  const speakers = timeline.map((speaker) => speakerIn(speaker, span, labels));
  const bookmarksInSpan = bookmarks
    .filter(({ at }) => at >= span.from && at < span.to)
    .map(({ at, note }) => ({ at: at - span.from, note: note.trim() || labels.bookmark }));
  const host = timeline.find(({ isHost }) => isHost)?.handle;
  return {
    spaceId,
    title: labels.title,
    host: host === undefined ? '' : `@${host}`,
    ...(startedAt !== undefined && { startedAt: startedAt + span.from * 1000 }),
    duration: span.to - span.from,
    ...(recording.kind === 'space' && { link: `https://x.com/i/spaces/${encodeURIComponent(spaceId)}` }),
    speakers,
    bookmarks: bookmarksInSpan,
    chapters: deriveChapters({ title: labels.title, bookmarks: bookmarksInSpan, speakers }),
    cues: transcript ? cuesIn(transcript, timeline, span, labels) : [],
    text: transcript?.text ?? '',
  };
}

function cuesIn(
  { cues }: Transcript,
  timeline: readonly SpeakerTurns[],
  span: TimeRange,
  labels: SpeakerLabels,
): EpisodeCue[] {
  const within = cues.filter(({ from, to }) => from < span.to && to > span.from);
  const turns = timeline.map((speaker) => speaker.turns);
  return nameSpeakers(within, turns).map(({ from, to, text, speaker, heard }) => {
    const known = heard === undefined ? undefined : timeline[heard];
    const label = known ? labelOf(known, labels) : speaker;
    return {
      from: Math.max(from, span.from) - span.from,
      to: Math.min(to, span.to) - span.from,
      text,
      ...(label !== undefined && { label }),
    };
  });
}

/** `@handle`, or the words for somebody whose handle is not known. */
function labelOf({ isHost, handle, userId }: SpeakerRef, labels: SpeakerLabels): string {
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return labels.host;
  return userId === undefined ? labels.guest : `${labels.guest} ${userId}`;
}

function speakerIn(speaker: SpeakerTurns, span: TimeRange, labels: SpeakerLabels): EpisodeSpeaker {
  const { isHost, turns, coarse } = speaker;
  const spoken: TimeRange[] = [];
  for (let i = 0; i + 1 < turns.length; i += 2) {
    const from = Math.max(turns[i] ?? 0, span.from) - span.from;
    const to = Math.min(turns[i + 1] ?? 0, span.to) - span.from;
    if (from < to) spoken.push({ from, to });
  }
  return {
    label: labelOf(speaker, labels),
    isHost,
    seconds: spoken.reduce((sum, { from, to }) => sum + to - from, 0),
    isCoarse: coarse !== undefined,
    turns: spoken,
  };
}

export interface NamedTurn extends TimeRange {
  label: string;
  isHost: boolean;
}

/** Everybody's turns, by when they begin. */
export function turnsByTime({ speakers }: Pick<Episode, 'speakers'>): NamedTurn[] {
  return speakers
    .flatMap(({ label, isHost, turns }) => turns.map((turn) => ({ label, isHost, ...turn })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
