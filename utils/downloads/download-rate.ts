/** How fast something comes in, smoothed. */
export interface DownloadRate {
  /** Bytes there, and when that was seen (ms since 1970). */
  received: number;
  at: number;
  /** Bytes a second; undefined until two looks have been taken. */
  bytesPerSecond?: number;
  /** Seconds that the speed rests on. */
  measuredFor: number;
}

/** Seconds after which an old speed counts for a third. */
const SMOOTHING = 8;

/** Seconds before anything is said: the first moments of a connection tell little. */
const MIN_MEASURED = 3;

/** The pace after another look. Bytes that were there already, before a break, count for nothing. */
export function updateRate(rate: DownloadRate | undefined, received: number, at: number): DownloadRate {
  if (!rate || received < rate.received || at < rate.at) return { received, at, measuredFor: 0 };
  const seconds = (at - rate.at) / 1000;
  if (seconds === 0) return rate;
  const now = (received - rate.received) / seconds;
  const weight = 1 - Math.exp(-seconds / SMOOTHING);
  const bytesPerSecond =
    rate.bytesPerSecond === undefined ? now : rate.bytesPerSecond + (now - rate.bytesPerSecond) * weight;
  return { received, at, bytesPerSecond, measuredFor: rate.measuredFor + seconds };
}

/** Seconds until all `total` bytes are there; undefined while that cannot be told. */
export function estimateSecondsLeft(
  { received, bytesPerSecond = 0, measuredFor }: DownloadRate,
  total: number | undefined,
): number | undefined {
  if (total === undefined || measuredFor < MIN_MEASURED || bytesPerSecond < 1) return undefined;
  return Math.max(0, (total - received) / bytesPerSecond);
}
