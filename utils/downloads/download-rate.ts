/** How fast something comes in, smoothed. */
export interface Pace {
  /** Bytes there, and when that was seen (ms since 1970). */
  received: number;
  at: number;
  /** Bytes a second; undefined until two looks have been taken. */
  speed?: number;
  /** Seconds that the speed rests on. */
  seen: number;
}

/** Seconds after which an old speed counts for a third. */
const MEMORY = 8;

/** Seconds before anything is said: the first moments of a connection tell little. */
const PATIENCE = 3;

/** The pace after another look. Bytes that were there already, before a break, count for nothing. */
export function nextPace(pace: Pace | undefined, received: number, at: number): Pace {
  if (!pace || received < pace.received || at < pace.at) return { received, at, seen: 0 };
  const seconds = (at - pace.at) / 1000;
  if (seconds === 0) return pace;
  const now = (received - pace.received) / seconds;
  const weight = 1 - Math.exp(-seconds / MEMORY);
  const speed = pace.speed === undefined ? now : pace.speed + (now - pace.speed) * weight;
  return { received, at, speed, seen: pace.seen + seconds };
}

/** Seconds until all `total` bytes are there; undefined while that cannot be told. */
export function secondsLeft(
  { received, speed = 0, seen }: Pace,
  total: number | undefined,
): number | undefined {
  if (total === undefined || seen < PATIENCE || speed < 1) return undefined;
  return Math.max(0, (total - received) / speed);
}
