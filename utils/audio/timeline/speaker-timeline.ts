import type { Participant } from '#utils/audio/hydra/hydra-fields.ts';
import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Someone who was heard, and when. */
export interface SpeakerTurns {
  isHost: boolean;
  /** Without @. The tags do not contain the host's. */
  handle?: string;
  /** Periscope id. */
  userId?: string;
  /** Seconds in which they were audible. */
  seconds: number;
  /** Start and end of each turn, alternating, in seconds of media time. */
  turns: Float64Array;
  /** The turns in `turns` that are known from X's metadata only, not from tags; missing where there are none. */
  coarse?: Float64Array;
}

/** Levels from here on are audible; X sends lower ones for breath and background noise. */
const MIN_AUDIBLE_LEVEL = 8;
/** Silences up to this (seconds) do not end a turn: levels drop to 0 between words. */
const MAX_BRIDGED = 1.5;
/** A tag describes the second after it; this many seconds where the next tag is missing. */
export const TAG_REACH = 1.5;

interface TrackedSpeaker {
  isHost: boolean;
  person: Participant;
  /** Start and end of each turn, alternating. */
  bounds: number[];
}

/**
 * Who spoke when: the host first (even if never heard), then by time spoken. Empty without levels in the tags. Level
 * 0 is the host's, level i + 1 that of participant i by position. A person stays the same when they leave, come back
 * and change positions.
 */
export function speakerTimeline(timedTags: TimedTags, duration: number): SpeakerTurns[] {
  if (timedTags.levels.length === 0) return [];
  const tracker = createSpeakerTracker(timedTags);
  for (let i = 0; i < timedTags.at.length; i += 1) {
    const from = timedTags.at[i] ?? 0;
    const to = Math.min(timedTags.at[i + 1] ?? duration, from + TAG_REACH, duration);
    const first = timedTags.levelStarts[i] ?? 0;
    const last = timedTags.levelStarts[i + 1] ?? first;
    for (let level = first; level < last; level += 1) {
      if ((timedTags.levels[level] ?? 0) >= MIN_AUDIBLE_LEVEL) {
        extend(tracker.speakerAt(timedTags.participantList[i] ?? 0, level - first), from, to);
      }
    }
  }
  return tracker.tracked
    .map(toSpeaker)
    .sort((a, b) => Number(b.isHost) - Number(a.isHost) || b.seconds - a.seconds);
}

function extend({ bounds }: TrackedSpeaker, from: number, to: number): void {
  if (to <= from) return;
  const end = bounds.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (from - end > MAX_BRIDGED) bounds.push(from, to);
  else bounds[bounds.length - 1] = Math.max(end, to);
}

function toSpeaker({ isHost, person, bounds }: TrackedSpeaker): SpeakerTurns {
  const turns = Float64Array.from(bounds);
  const seconds = turns.reduce((sum, bound, i) => (i % 2 === 0 ? sum - bound : sum + bound), 0);
  return { isHost, ...person, seconds, turns };
}

/** Finds the same speaker for the same person, whatever their position. */
function createSpeakerTracker({ participantLists: lists }: TimedTags) {
  const host: TrackedSpeaker = { isHost: true, person: {}, bounds: [] };
  const tracked: TrackedSpeaker[] = [host];
  const known = new Map<string, TrackedSpeaker>();
  const byPosition: TrackedSpeaker[][] = [];

  function recognise(person: Participant, position: number): TrackedSpeaker {
    const keys = keysOf(person, position);
    const [first = '', second = first] = keys;
    const sameHandle = known.get(second);
    const isSame = !person.userId || !sameHandle?.person.userId || sameHandle.person.userId === person.userId;
    const speaker = known.get(first) ?? (isSame ? sameHandle : undefined) ?? addSpeaker();
    speaker.person = { ...speaker.person, ...person };
    for (const key of keys) known.set(key, speaker);
    return speaker;
  }

  function addSpeaker(): TrackedSpeaker {
    const speaker: TrackedSpeaker = { isHost: false, person: {}, bounds: [] };
    tracked.push(speaker);
    return speaker;
  }

  return {
    tracked,
    speakerAt(participantList: number, position: number): TrackedSpeaker {
      if (position === 0) return host;
      const speakers = (byPosition[participantList] ??= []);
      return (speakers[position] ??= recognise(lists[participantList]?.[position - 1] ?? {}, position));
    },
  };
}

/** Someone with neither id nor handle is known by position only. */
function keysOf({ userId, handle }: Participant, position: number): string[] {
  const keys = [...(userId ? [`id ${userId}`] : []), ...(handle ? [`handle ${handle.toLowerCase()}`] : [])];
  return keys.length > 0 ? keys : [`position ${position}`];
}
