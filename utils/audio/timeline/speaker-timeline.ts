import type { Participant } from '#utils/audio/hydra/hydra-fields.ts';
import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Someone who was heard, and when. */
export interface SpeakerTurns {
  isHost: boolean;
  /** Without @. The tags do not tell the host's. */
  handle?: string;
  /** Periscope id. */
  userId?: string;
  /** Time audible, in seconds. */
  seconds: number;
  /** Start and end of each turn in turn, in seconds of media time. */
  turns: Float64Array;
  /** Those of `turns` that no tag tells, only a coarser list; missing where there are none. */
  coarse?: Float64Array;
}

/** Levels from here on are audible; X sends small ones for breath and rooms. */
const AUDIBLE = 8;
/** Silences up to this (seconds) do not end a turn: talkers drop to 0 between words. */
const BRIDGED = 1.5;
/** A tick tells of the second after it; this much (seconds) where the next one has gone missing. */
const TICK_REACH = 1.5;

interface Voice {
  isHost: boolean;
  person: Participant;
  /** Start and end of each turn, in turn. */
  bounds: number[];
}

/**
 * Who spoke when: the host first (also if never heard), then by time spoken. Empty without levels in the tags.
 * Level 0 is the host's, level i + 1 that of participant i by position; a person stays the same over leaving,
 * coming back and changing places.
 */
export function speakerTimeline(timedTags: TimedTags, duration: number): SpeakerTurns[] {
  if (timedTags.levels.length === 0) return [];
  const cast = createCast(timedTags);
  for (let i = 0; i < timedTags.at.length; i += 1) {
    const from = timedTags.at[i] ?? 0;
    const to = Math.min(timedTags.at[i + 1] ?? duration, from + TICK_REACH, duration);
    const first = timedTags.levelStarts[i] ?? 0;
    const last = timedTags.levelStarts[i + 1] ?? first;
    for (let level = first; level < last; level += 1) {
      if ((timedTags.levels[level] ?? 0) >= AUDIBLE) {
        extend(cast.voiceAt(timedTags.participantList[i] ?? 0, level - first), from, to);
      }
    }
  }
  return cast.voices
    .map(toSpeaker)
    .sort((a, b) => Number(b.isHost) - Number(a.isHost) || b.seconds - a.seconds);
}

function extend({ bounds }: Voice, from: number, to: number): void {
  if (to <= from) return;
  const end = bounds.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (from - end > BRIDGED) bounds.push(from, to);
  else bounds[bounds.length - 1] = Math.max(end, to);
}

function toSpeaker({ isHost, person, bounds }: Voice): SpeakerTurns {
  const turns = Float64Array.from(bounds);
  const seconds = turns.reduce((sum, bound, i) => (i % 2 === 0 ? sum - bound : sum + bound), 0);
  return { isHost, ...person, seconds, turns };
}

/** Finds the same voice for the same person, whatever the place. */
function createCast({ participantLists: stages }: TimedTags) {
  const host: Voice = { isHost: true, person: {}, bounds: [] };
  const voices: Voice[] = [host];
  const known = new Map<string, Voice>();
  const seats: Voice[][] = [];

  function recognise(person: Participant, place: number): Voice {
    const keys = keysOf(person, place);
    const [first = '', second = first] = keys;
    const namesake = known.get(second);
    const isSame = !person.userId || !namesake?.person.userId || namesake.person.userId === person.userId;
    const voice = known.get(first) ?? (isSame ? namesake : undefined) ?? join();
    voice.person = { ...voice.person, ...person };
    for (const key of keys) known.set(key, voice);
    return voice;
  }

  function join(): Voice {
    const voice: Voice = { isHost: false, person: {}, bounds: [] };
    voices.push(voice);
    return voice;
  }

  return {
    voices,
    voiceAt(participantList: number, position: number): Voice {
      if (position === 0) return host;
      const spots = (seats[participantList] ??= []);
      return (spots[position] ??= recognise(stages[participantList]?.[position - 1] ?? {}, position));
    },
  };
}

/** Whoever has neither id nor handle is told apart by position only. */
function keysOf({ userId, handle }: Participant, place: number): string[] {
  const keys = [...(userId ? [`id ${userId}`] : []), ...(handle ? [`handle ${handle.toLowerCase()}`] : [])];
  return keys.length > 0 ? keys : [`place ${place}`];
}
