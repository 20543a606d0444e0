/** The smoothed rate of a download. */
export interface DownloadRate {
  /** Bytes downloaded at `at` (ms since 1970). */
  received: number;
  at: number;
  /** Undefined until there are two measurements. */
  bytesPerSecond?: number;
  /** Seconds during which the rate was measured. */
  measuredFor: number;
}

/** Seconds after which an old rate counts for about a third (1/e). */
const SMOOTHING = 8;

/** Seconds before an estimate: the first moments of a connection say little about its rate. */
const MIN_MEASURED = 3;

/** The rate after another measurement. Starts again if there are fewer bytes than before, or the clock was set back. */
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

/** Seconds until all `total` bytes are downloaded. Undefined while that is unknown. */
export function estimateSecondsLeft(
  { received, bytesPerSecond = 0, measuredFor }: DownloadRate,
  total: number | undefined,
): number | undefined {
  if (total === undefined || measuredFor < MIN_MEASURED || bytesPerSecond < 1) return undefined;
  return Math.max(0, (total - received) / bytesPerSecond);
}
