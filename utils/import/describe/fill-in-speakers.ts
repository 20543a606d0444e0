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
 * Fills in, where no tag tells who speaks, what X's metadata lists, marked as coarser. Times on that list are placed by
 * the clock in the tags; where there are none, as if the sound began when the Space did.
 */
export function fillInSpeakers(
  speakersByTag: SpeakerTurns[],
  timedTags: TimedTags,
  duration: number,
  facts: SpaceFacts,
): SpeakerTurns[] {
  const { metadata, handles = {} } = facts;
  const clock = clockOf(timedTags, metadata?.startedAt);
  const stretches = untaggedRanges(timedTags, duration);
  if (!metadata || !clock || stretches.length === 0) return speakersByTag;
  const speakers = [...speakersByTag];
  for (const { userId, sessions } of metadata.speakers) {
    const coarse = listedTurns(sessions, clock, stretches);
    if (coarse.length === 0) continue;
    const isHost = userId === metadata.creatorId;
    const handle = handles[userId] ?? (userId === facts.account?.id ? facts.account.handle : undefined);
    const at = speakers.findIndex((one) => (isHost ? one.isHost : isNamed(one, handle)));
    const known = speakers[at] ?? newcomer(isHost, handle, userId);
    speakers[at < 0 ? speakers.length : at] = addTurns(known, coarse);
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

function newcomer(isHost: boolean, handle: string | undefined, userId: string): SpeakerTurns {
  const turns = new Float64Array();
  return isHost
    ? { isHost, seconds: 0, turns }
    : { isHost, seconds: 0, turns, ...(handle === undefined ? { userId } : { handle }) };
}

/** Coarse turns lie only where no others do. */
function addTurns(speaker: SpeakerTurns, coarse: Float64Array): SpeakerTurns {
  const pairs = [...pairsOf(speaker.turns), ...pairsOf(coarse)].sort(([a], [b]) => a - b);
  const seconds = pairs.reduce((sum, [from, to]) => sum + to - from, 0);
  return { ...speaker, seconds, turns: Float64Array.from(pairs.flat()), coarse };
}

function pairsOf(bounds: Float64Array): [from: number, to: number][] {
  return Array.from({ length: bounds.length >> 1 }, (_, i) => [bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0]);
}
