import type { Chapter, SpeakerTurns, TimeRange } from '#utils/audio/index.ts';
import {
  spaceOf,
  speakerKey,
  type Bookmark,
  type LibraryRecording,
  type SpeakerRef,
} from '#utils/library/index.ts';
import { nameSpeakers, type Transcript } from '#utils/transcript/index.ts';
import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { deriveChapters } from './chapters.ts';
import type { NamedSpeakers } from './named-speakers.ts';

/** A recording, or a part of one, as the exported texts describe it. Times are seconds from its own start. */
export interface Episode {
  spaceId: string;
  title: string;
  /** The name that the person has given, else `@handle`; empty where neither is known, or the host is hidden. */
  host: string;
  /** When its first frame was recorded, ms since 1970. */
  startedAt?: number;
  duration: number;
  /** Address of the Space on X. */
  link?: string;
  /** Host first, then by time spoken. */
  speakers: EpisodeSpeaker[];
  bookmarks: Pick<Bookmark, 'at' | 'note'>[];
  /** Ascending, the first at 0. */
  chapters: Chapter[];
  /** The transcript, by time; empty where there is none with times. */
  cues: EpisodeCue[];
  /** A transcript without times; otherwise empty. */
  text: string;
}

export interface EpisodeCue extends TimeRange {
  text: string;
  /** As the speaker's, or the name that the transcript has. */
  label?: string;
}

export interface EpisodeSpeaker {
  /** The name that the person has given, else `@handle`, else what a speaker without a known handle is called. */
  label: string;
  /** Without @, if it is known. */
  handle?: string;
  /** Whether the person wants texts not to name this speaker: then `label` says only the role. */
  isHidden: boolean;
  isHost: boolean;
  /** Time audible, in seconds. */
  seconds: number;
  /** Whether some of it comes from X's list of who spoke, which is coarser than the tags in the audio. */
  isCoarse: boolean;
  turns: TimeRange[];
}

export interface NamedTurn extends TimeRange, Pick<EpisodeSpeaker, 'label' | 'handle' | 'isHost'> {}

/** What speakers are called: where no handle is known, `host` and `guest`. */
interface SpeakerLabels extends NamedSpeakers {
  host: string;
  guest: string;
}

/** The texts that an episode needs, in the interface's language. */
export interface EpisodeLabels extends SpeakerLabels {
  /** The title of the recording. */
  title: string;
  /** For a bookmark without a note. */
  bookmark: string;
}

/**
 * `span`: the part of the recording that the episode covers, in seconds. All its texts are visible ones, whatever was written:
 * none has characters that other programs stumble over.
 */
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
    .map(({ at, note }) => ({ at: at - span.from, note: visibleText(note) || labels.bookmark }));
  const link = spaceAddress(recording);
  const title = visibleLine(labels.title) || spaceId;
  return {
    spaceId,
    title,
    host: hostName(timeline, labels),
    ...(startedAt !== undefined && { startedAt: startedAt + span.from * 1000 }),
    duration: span.to - span.from,
    ...(link !== undefined && { link }),
    speakers,
    bookmarks: bookmarksInSpan,
    chapters: deriveChapters({ title, bookmarks: bookmarksInSpan, speakers }),
    cues: transcript ? cuesIn(transcript, timeline, span, labels) : [],
    text: visibleText(transcript?.text ?? ''),
  };
}

/** The address of the Space on X; undefined where its id is not known. */
export function spaceAddress({
  kind,
  spaceId,
}: Pick<LibraryRecording, 'kind' | 'spaceId'>): string | undefined {
  return kind === 'space' ? `https://x.com/i/spaces/${encodeURIComponent(spaceOf(spaceId))}` : undefined;
}

/** The turns of all speakers, by start time. */
export function turnsByTime({ speakers }: Pick<Episode, 'speakers'>): NamedTurn[] {
  return speakers
    .flatMap(({ turns, label, handle, isHost }) =>
      turns.map((turn) => ({ label, isHost, ...(handle !== undefined && { handle }), ...turn })),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function cuesIn(
  { cues }: Transcript,
  timeline: readonly SpeakerTurns[],
  span: TimeRange,
  labels: SpeakerLabels,
): EpisodeCue[] {
  const inSpan = cues.filter(({ from, to }) => from < span.to && to > span.from);
  const turns = timeline.map((speaker) => speaker.turns);
  const named = nameSpeakers(inSpan, turns);
  // The transcript may name somebody who is hidden.
  const heardIn = labels.hidden?.length
    ? nameSpeakers(
        inSpan.map(({ speaker: _named, ...cue }) => cue),
        turns,
      )
    : named;
  return named.map(({ from, to, text, speaker, speakerIndex }, i) => {
    const loudest = timeline[heardIn[i]?.speakerIndex ?? -1];
    const known = loudest && isHidden(loudest, labels) ? loudest : timeline[speakerIndex ?? -1];
    const label = known ? labelOf(known, labels) : visibleLine(speaker ?? '') || undefined;
    return {
      from: Math.max(from, span.from) - span.from,
      to: Math.min(to, span.to) - span.from,
      text: visibleText(text),
      ...(label !== undefined && { label }),
    };
  });
}

/** As in `Episode`. Recordings have their speakers in the order of `timeline`. */
export function hostName(speakers: readonly SpeakerRef[], labels: NamedSpeakers): string {
  const host = speakers.find(({ isHost }) => isHost);
  if (!host || isHidden(host, labels)) return '';
  return givenName(host, labels) ?? (host.handle === undefined ? '' : `@${host.handle}`);
}

const isHidden = (speaker: SpeakerRef, { hidden }: NamedSpeakers): boolean =>
  hidden?.includes(speakerKey(speaker)) === true;

const givenName = (speaker: SpeakerRef, { names }: NamedSpeakers): string | undefined =>
  visibleLine(names?.[speakerKey(speaker)] ?? '') || undefined;

function labelOf(speaker: SpeakerRef, labels: SpeakerLabels): string {
  const { isHost, handle, userId } = speaker;
  if (isHidden(speaker, labels)) return isHost ? labels.host : labels.guest;
  const name = givenName(speaker, labels);
  if (name !== undefined) return name;
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return labels.host;
  return userId === undefined ? labels.guest : `${labels.guest} ${userId}`;
}

function speakerIn(speaker: SpeakerTurns, span: TimeRange, labels: SpeakerLabels): EpisodeSpeaker {
  const { isHost, handle, turns, coarse } = speaker;
  const isAnonymous = isHidden(speaker, labels);
  const spoken: TimeRange[] = [];
  for (let i = 0; i + 1 < turns.length; i += 2) {
    const from = Math.max(turns[i] ?? 0, span.from) - span.from;
    const to = Math.min(turns[i + 1] ?? 0, span.to) - span.from;
    if (from < to) spoken.push({ from, to });
  }
  return {
    label: labelOf(speaker, labels),
    isHost,
    isHidden: isAnonymous,
    ...(handle !== undefined && !isAnonymous && { handle }),
    seconds: spoken.reduce((sum, { from, to }) => sum + to - from, 0),
    isCoarse: coarse !== undefined,
    turns: spoken,
  };
}
