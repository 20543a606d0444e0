import type { Gap } from '#utils/audio/index.ts';
import type { LostAudio, SpaceOutcome, FinishedPart } from '#utils/library/index.ts';

/** Places that a report lists one by one. */
const LISTED = 5;

/** Places less than this apart, in seconds, are one to the ear. */
const TOGETHER = 1;

/** Damage shows itself in the clock, too, at the next tick that is whole: so many seconds later at most. */
const NEXT_TICK = 3;

/** Media time, and how much is lost there, both in seconds. */
type Spot = Gap;

/**
 * Where sound is lost from these parts, played one after the other, whose clock has these gaps: a gap that comes of
 * damage is told as damage, with its length by the clock.
 */
export function lostAudio(
  parts: readonly FinishedPart[],
  gaps: readonly Gap[] = [],
): Pick<SpaceOutcome, 'damage' | 'gaps'> {
  const { spots, unlisted } = damagedSpots(parts);
  const damaged = spots.map((spot) => {
    const gap = gaps.find((each) => isOf(each, spot));
    return gap ? { ...spot, seconds: gap.seconds } : spot;
  });
  const others = gaps.filter((gap) => !spots.some((spot) => isOf(gap, spot)));
  return {
    ...(damaged.length > 0 && { damage: summarise(damaged, unlisted) }),
    ...(others.length > 0 && { gaps: summarise(others) }),
  };
}

function isOf(gap: Gap, { at }: Spot): boolean {
  return gap.at >= at && gap.at - at <= NEXT_TICK;
}

function damagedSpots(parts: readonly FinishedPart[]): { spots: Spot[]; unlisted: number } {
  let start = 0;
  let unlisted = 0;
  const spots: Spot[] = [];
  for (const { index } of parts) {
    const bytesASecond = index.duration > 0 ? index.bytes / index.duration : Infinity;
    for (const { at, bytes } of index.damage) {
      spots.push({ at: start + at, seconds: bytes / bytesASecond });
    }
    unlisted += index.damageCount - index.damage.length;
    start += index.duration;
  }
  return { spots: together(spots), unlisted };
}

function together(spots: readonly Spot[]): Spot[] {
  const found: Spot[] = [];
  for (const spot of spots) {
    const last = found.at(-1);
    if (last && spot.at - last.at < TOGETHER) last.seconds += spot.seconds;
    else found.push({ ...spot });
  }
  return found;
}

/** The first places; all that are left out are counted. */
function summarise(spots: readonly Spot[], unlisted = 0): LostAudio {
  return {
    spots: spots.slice(0, LISTED),
    count: spots.length + unlisted,
    seconds: spots.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
