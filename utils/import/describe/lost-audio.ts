import type { Gap } from '#utils/audio/index.ts';
import type { LostSound, SpaceOutcome } from '#utils/library/import-record.ts';
import type { FinishedPart } from '#utils/library/repositories/import-store.ts';

/** Places that a report lists one by one. */
const LISTED = 5;

/** Places less than this apart, in seconds, are one to the ear. */
const TOGETHER = 1;

/** Damage shows itself in the clock, too, at the next tick that is whole: so many seconds later at most. */
const NEXT_TICK = 3;

/** Media time, and how much is lost there, both in seconds. */
type Place = Gap;

/**
 * Where sound is lost from these parts, played one after the other, whose clock has these gaps: a gap that comes of
 * damage is told as damage, with its length by the clock.
 */
export function lostSound(
  parts: readonly FinishedPart[],
  gaps: readonly Gap[] = [],
): Pick<SpaceOutcome, 'damage' | 'gaps'> {
  const { places, unlisted } = damagedPlaces(parts);
  const damaged = places.map((place) => {
    const gap = gaps.find((each) => isOf(each, place));
    return gap ? { ...place, seconds: gap.seconds } : place;
  });
  const others = gaps.filter((gap) => !places.some((place) => isOf(gap, place)));
  return {
    ...(damaged.length > 0 && { damage: summarise(damaged, unlisted) }),
    ...(others.length > 0 && { gaps: summarise(others) }),
  };
}

function isOf(gap: Gap, { at }: Place): boolean {
  return gap.at >= at && gap.at - at <= NEXT_TICK;
}

function damagedPlaces(parts: readonly FinishedPart[]): { places: Place[]; unlisted: number } {
  let start = 0;
  let unlisted = 0;
  const places: Place[] = [];
  for (const { index } of parts) {
    const bytesASecond = index.duration > 0 ? index.bytes / index.duration : Infinity;
    for (const { at, bytes } of index.damage) {
      places.push({ at: start + at, seconds: bytes / bytesASecond });
    }
    unlisted += index.damagedPlaces - index.damage.length;
    start += index.duration;
  }
  return { places: together(places), unlisted };
}

function together(places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && place.at - last.at < TOGETHER) last.seconds += place.seconds;
    else found.push({ ...place });
  }
  return found;
}

/** The first places; all that are left out are counted. */
function summarise(places: readonly Place[], unlisted = 0): LostSound {
  return {
    places: places.slice(0, LISTED),
    count: places.length + unlisted,
    seconds: places.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
