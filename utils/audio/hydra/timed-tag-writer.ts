import { createGrowingArray } from '#utils/audio/growing-array.ts';
import { TIMESTAMP_HZ, createHydraReader, type HydraFields, type Participant } from './hydra-fields.ts';
import type { TimedTags } from './timed-tags.ts';

/** Seconds after which the 33-bit transport stream time restarts. */
const PTS_WRAP = 2 ** 33 / TIMESTAMP_HZ;

/** Participants in all different lists together. Beyond this, a new list counts as the one before. */
const MAX_LISTED_PARTICIPANTS = 200_000;

/** Seconds by which X's clock and its audio differ within a segment: less than two frames. */
const MAX_DRIFT = 0.1;

export interface TimedTagWriter {
  /** Adds a complete ID3v2 tag at media time `at` (seconds). Tags without any of X's fields are ignored. */
  addTag(tag: Uint8Array, at: number): void;
  /** Whether X's clock in `tag` has gone on, since the segment before, for as long as the audio up to `at` (seconds). */
  continuesAt(tag: Uint8Array, at: number): boolean;
  finish(): TimedTags;
}

/** The timed tag that is being collected: X may split one into several ID3 tags at the same position. */
interface OpenTag extends HydraFields {
  at: number;
}

export function createTimedTagWriter(): TimedTagWriter {
  const at = createGrowingArray((length) => new Float64Array(length));
  const clock = createGrowingArray((length) => new Float64Array(length));
  const levels = createGrowingArray((length) => new Int8Array(length));
  const levelStarts = createGrowingArray((length) => new Uint32Array(length));
  const participantList = createGrowingArray((length) => new Uint32Array(length));
  const segmentAt = createGrowingArray((length) => new Float64Array(length));
  const segmentPts = createGrowingArray((length) => new Float64Array(length));
  const lists = createParticipantLists();
  const readTag = createHydraReader();
  let open: OpenTag | undefined;
  let unreadable = 0;
  let lastPts = 0;
  /** Media time of the last segment, in seconds. */
  let lastSegment = 0;

  /** The transport stream time with its restarts counted. */
  function unwrapped(pts: number): number {
    const turns = Math.round((lastPts - pts) / PTS_WRAP);
    return pts + Math.max(0, turns) * PTS_WRAP;
  }

  function addSegment(seconds: number, pts: number): void {
    lastPts = segmentPts.length === 0 ? pts : unwrapped(pts);
    lastSegment = seconds;
    segmentAt.push(seconds);
    segmentPts.push(lastPts);
  }

  function close(): void {
    if (!open) return;
    at.push(open.at);
    clock.push(open.clock ?? Number.NaN);
    levelStarts.push(levels.length);
    for (const level of open.levels ?? []) levels.push(toByte(level));
    participantList.push(lists.numberOf(open.participants));
    open = undefined;
  }

  return {
    addTag(tag, seconds) {
      const fields = readTag(tag);
      unreadable += fields.unreadable;
      if (fields.pts !== undefined) addSegment(seconds, fields.pts);
      if (!fields.clock && !fields.levels && !fields.participants) return;
      if (open && (open.at !== seconds || isContradicted(open, fields))) close();
      open = { at: seconds, ...open, ...fields };
    },
    continuesAt(tag, seconds) {
      const { pts } = readTag(tag);
      if (pts === undefined || segmentPts.length === 0) return false;
      return Math.abs(unwrapped(pts) - lastPts - (seconds - lastSegment)) < MAX_DRIFT;
    },
    finish() {
      close();
      levelStarts.push(levels.length);
      return {
        at: at.finish(),
        clock: clock.finish(),
        levels: levels.finish(),
        levelStarts: levelStarts.finish(),
        participantList: participantList.finish(),
        participantLists: lists.all,
        segmentAt: segmentAt.finish(),
        segmentPts: segmentPts.finish(),
        unreadable,
      };
    },
  };
}

function isContradicted(open: HydraFields, next: HydraFields): boolean {
  const isRepeated = (field: 'levels' | 'participants') => open[field] && next[field];
  return Boolean(isRepeated('levels') || isRepeated('participants'));
}

/** Rounding down keeps each level on the same side of the audible threshold. */
function toByte(level: number): number {
  return Math.max(-128, Math.min(127, Math.floor(level)));
}

/** Stores each different list of participants once. */
function createParticipantLists() {
  const all: Participant[][] = [[]];
  const numbers = new Map<string, number>([['[]', 0]]);
  let listed = 0;
  let last = 0;
  let lastList: Participant[] | undefined;

  return {
    all,
    /** The number of an equal list. Without a list, the participants are the same as before. */
    numberOf(participants: Participant[] | undefined): number {
      if (!participants || participants === lastList) return last;
      lastList = participants;
      const key = JSON.stringify(participants);
      const known = numbers.get(key);
      if (known === undefined && listed + participants.length > MAX_LISTED_PARTICIPANTS) return last;
      last = known ?? all.length;
      if (known === undefined) {
        all.push(participants);
        numbers.set(key, last);
        listed += participants.length;
      }
      return last;
    },
  };
}
