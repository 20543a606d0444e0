/** Whether a recording has been heard: not at all, in part, or to its end. */
export type Heard = 'no' | 'begun' | 'yes';

/** Where playback stopped last, and whether the recording has been heard. */
export interface ResumePosition {
  spaceId: string;
  /** Seconds. */
  position: number;
  /** When it was played last, ms since 1970. */
  playedAt?: number;
  /** When it was heard to its end, or set to heard by hand, ms since 1970. */
  heardAt?: number;
}

/** Seconds: who stops sooner was only trying it. */
const FIRST_SECONDS = 5;

/** `start`: where the person has playback begin, in seconds. */
export function heardOf(row: ResumePosition | undefined, start = 0): Heard {
  if (!row) return 'no';
  if (row.heardAt !== undefined) return 'yes';
  return row.position - start > FIRST_SECONDS ? 'begun' : 'no';
}

/** Where playback of a recording is, and how it came there. */
export interface ListeningPosition {
  /** Seconds: where to resume. */
  position: number;
  /** `continues`: it plays on, so more positions follow soon; `sought`: nothing was played. */
  playback: 'continues' | 'stopped' | 'sought';
  /** `end`: it has been heard to its end; `again`: so much was played in one go that it is being heard once more. */
  reached?: 'end' | 'again' | undefined;
}

/**
 * The row that follows from a position, at `now` (ms since 1970). A heard recording stays heard when somebody looks
 * something up in it, which is what people do in a library of their own rooms. If it is played for longer, it becomes
 * begun, as in Overcast and Pocket Casts: who listens again wants to see how much is left, and hears it to its end again.
 */
export function afterListening(
  row: ResumePosition | undefined,
  { position, playback, reached }: ListeningPosition,
  now: number,
): Omit<ResumePosition, 'spaceId'> {
  const playedAt = playback === 'sought' ? row?.playedAt : now;
  const heardAt = { end: now, again: undefined, none: row?.heardAt }[reached ?? 'none'];
  return {
    position,
    ...(playedAt !== undefined && { playedAt }),
    ...(heardAt !== undefined && { heardAt }),
  };
}
