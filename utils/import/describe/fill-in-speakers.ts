import {
  listedTurns,
  wallClockOf,
  untaggedRanges,
  type SpeakerTurns,
  type TimedTags,
  type WallClock,
} from '#utils/audio/index.ts';
import type { SpaceFacts } from '#utils/library/index.ts';

/**
 * Adds turns from the speaker list in X's metadata where the audio has no tags, flagged as coarse. Converts the list's
 * times of day to positions by the clock in the tags; without tags, as if the audio began when the Space did.
 */
export function fillInSpeakers(
  speakersByTag: SpeakerTurns[],
  timedTags: TimedTags,
  duration: number,
  facts: SpaceFacts,
): SpeakerTurns[] {
  const { metadata, handles = {} } = facts;
  const clock = clockOf(timedTags, metadata?.startedAt);
  const ranges = untaggedRanges(timedTags, duration);
  if (!metadata || !clock || ranges.length === 0) return speakersByTag;
  const speakers = [...speakersByTag];
  for (const { userId, sessions } of metadata.speakers) {
    const coarse = listedTurns(sessions, clock, ranges);
    if (coarse.length === 0) continue;
    const isHost = userId === metadata.creatorId;
    const handle = handles[userId] ?? (userId === facts.account?.id ? facts.account.handle : undefined);
    const i = speakers.findIndex((each) => (isHost ? each.isHost : isNamed(each, handle)));
    const known = speakers[i] ?? newSpeaker(isHost, handle, userId);
    speakers[i < 0 ? speakers.length : i] = addTurns(known, coarse);
  }
  return speakers.sort((a, b) => Number(b.isHost) - Number(a.isHost) || b.seconds - a.seconds);
}

function clockOf(timedTags: TimedTags, spaceStartedAt: number | undefined): Required<WallClock> | undefined {
  const { startedAt = spaceStartedAt, gaps } = wallClockOf(timedTags);
  return startedAt === undefined ? undefined : { startedAt, gaps };
}

function isNamed(speaker: SpeakerTurns, handle: string | undefined): boolean {
  return handle !== undefined && !speaker.isHost && speaker.handle?.toLowerCase() === handle.toLowerCase();
}

function newSpeaker(isHost: boolean, handle: string | undefined, userId: string): SpeakerTurns {
  const turns = new Float64Array();
  return isHost
    ? { isHost, seconds: 0, turns }
    : { isHost, seconds: 0, turns, ...(handle === undefined ? { userId } : { handle }) };
}

/** Coarse turns never overlap the others, so it is enough to sort them. */
function addTurns(speaker: SpeakerTurns, coarse: Float64Array): SpeakerTurns {
  const pairs = [...pairsOf(speaker.turns), ...pairsOf(coarse)].sort(([a], [b]) => a - b);
  const seconds = pairs.reduce((sum, [from, to]) => sum + to - from, 0);
  return { ...speaker, seconds, turns: Float64Array.from(pairs.flat()), coarse };
}

function pairsOf(bounds: Float64Array): [from: number, to: number][] {
  return Array.from({ length: bounds.length >> 1 }, (_, i) => [bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0]);
}
