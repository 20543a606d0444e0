import type { ArchiveRequest } from '#utils/x/index.ts';

/** Before this nobody had the extension: a clock that shows less has lost its time, and says nothing. */
const EARLIEST_PLAUSIBLE = Date.UTC(2026, 0, 1);

/** Clocks are set right by so much all the time, in ms. */
const MAX_USUAL_DRIFT = 3_600_000;

const TIMES = ['requestedAt', 'readyAt', 'downloadingAt', 'interruptedAt'] as const;

/**
 * The request as a clock that was set back lets one believe it: what "will have" happened later than `now` happened
 * now at the latest, lest a reminder wait for the wrong day. The very same object where all is in order.
 */
export function correctClock(request: ArchiveRequest, now: number): ArchiveRequest {
  if (now < EARLIEST_PLAUSIBLE) return request;
  const ahead = TIMES.filter((time) => (request[time] ?? 0) > now + MAX_USUAL_DRIFT);
  if (ahead.length === 0) return request;
  return { ...request, ...Object.fromEntries(ahead.map((time) => [time, now])) };
}
