import type { Gap } from '#utils/audio/index.ts';
import type { AudioPart, LostAudio, SpaceOutcome } from '#utils/library/index.ts';

/** How many spots a report lists one by one. */
const MAX_LISTED = 5;

/** Seconds. Spots closer together than this count as one. */
const MERGE_WITHIN = 1;

/** Seconds after damage within which the clock shows it too: at the next intact tag. */
const CLOCK_DELAY = 3;

/** Media time, and how much is lost there, both in seconds. */
type Spot = Gap;

/**
 * Where these parts, played one after the other, have lost audio. `gaps` are those of their clock: one that damage has
 * caused counts as damage, with its length by the clock.
 */
export function lostAudio(
  parts: readonly AudioPart[],
  gaps: readonly Gap[] = [],
): Pick<SpaceOutcome, 'damage' | 'gaps'> {
  const { spots, unlisted } = damagedSpots(parts);
  const damaged = spots.map((spot) => {
    const gap = gaps.find((each) => isCausedBy(each, spot));
    return gap ? { ...spot, seconds: gap.seconds } : spot;
  });
  const others = gaps.filter((gap) => !spots.some((spot) => isCausedBy(gap, spot)));
  return {
    ...(damaged.length > 0 && { damage: summarise(damaged, unlisted) }),
    ...(others.length > 0 && { gaps: summarise(others) }),
  };
}

function isCausedBy(gap: Gap, { at }: Spot): boolean {
  return gap.at >= at && gap.at - at <= CLOCK_DELAY;
}

function damagedSpots(parts: readonly AudioPart[]): { spots: Spot[]; unlisted: number } {
  let start = 0;
  let unlisted = 0;
  const spots: Spot[] = [];
  for (const { index } of parts) {
    const bytesPerSecond = index.duration > 0 ? index.bytes / index.duration : Infinity;
    for (const { at, bytes } of index.damage) {
      spots.push({ at: start + at, seconds: bytes / bytesPerSecond });
    }
    unlisted += index.damageCount - index.damage.length;
    start += index.duration;
  }
  return { spots: mergeSpots(spots), unlisted };
}

function mergeSpots(spots: readonly Spot[]): Spot[] {
  const merged: Spot[] = [];
  for (const spot of spots) {
    const last = merged.at(-1);
    if (last && spot.at - last.at < MERGE_WITHIN) last.seconds += spot.seconds;
    else merged.push({ ...spot });
  }
  return merged;
}

/** Lists the first spots and counts all, `unlisted` ones included. */
function summarise(spots: readonly Spot[], unlisted = 0): LostAudio {
  return {
    spots: spots.slice(0, MAX_LISTED),
    count: spots.length + unlisted,
    seconds: spots.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
