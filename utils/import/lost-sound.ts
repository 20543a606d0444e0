import type { LostSound } from '../library/import-record.ts';
import type { FinishedPart } from '../library/shelve.ts';

/** Places that a report lists one by one. */
const LISTED = 5;

/** Places less than this apart, in seconds, are one to the ear. */
const TOGETHER = 1;

interface Place {
  at: number;
  seconds: number;
}

/** Where the sound of these parts, played one after the other, is damaged; undefined where it is not. */
export function damageOf(parts: readonly FinishedPart[]): LostSound | undefined {
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
  return summarise(together(places), unlisted);
}

/** The first places; all that are left out are counted. */
function summarise(places: readonly Place[], unlisted: number): LostSound | undefined {
  if (places.length === 0) return undefined;
  return {
    places: places.slice(0, LISTED),
    count: places.length + unlisted,
    seconds: places.reduce((sum, { seconds }) => sum + seconds, 0),
  };
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
