import { clockAtStart } from '#utils/audio/index.ts';
import type { FinishedPart } from '#utils/library/index.ts';

/** Seconds that two parts may seem to overlap, for their clocks are not exact. */
const SLACK = 2;

/**
 * Of the parts of one Space that the library has and those that an import has found, what is to stand in the library:
 * every part once, in its better copy. Where that would say something twice, since the sound was cut into parts
 * elsewhere, only one side's parts.
 */
export function bestParts(known: readonly FinishedPart[], found: readonly FinishedPart[]): FinishedPart[] {
  const best = new Map(known.map((part) => [part.part, part]));
  for (const part of found) {
    const other = best.get(part.part);
    if (!other || isBetter([part], [other])) best.set(part.part, part);
  }
  const joined = [...best.values()].sort((a, b) => a.part - b.part);
  if (!overlaps(joined) && !areCutElsewhere(known, found)) return joined;
  return isBetter(found, known) ? [...found] : [...known];
}

/** The longer copy is the better one; of equally long ones the one that is whole. */
function isBetter(found: readonly FinishedPart[], known: readonly FinishedPart[]): boolean {
  const longer = durationOf(found) - durationOf(known);
  if (longer !== 0) return longer > 0;
  return found.every(isWhole) && !known.every(isWhole);
}

function durationOf(parts: readonly FinishedPart[]): number {
  return parts.reduce((sum, { index }) => sum + index.duration, 0);
}

function isWhole({ fault, index }: FinishedPart): boolean {
  return fault === undefined && index.cutBytes === 0 && index.damageCount === 0;
}

/** Two whole copies of one part that differ in length are not the same stretch of sound. */
function areCutElsewhere(known: readonly FinishedPart[], found: readonly FinishedPart[]): boolean {
  return found.some((part) => {
    const other = known.find((each) => each.part === part.part);
    if (!other || !isWhole(other) || !isWhole(part)) return false;
    return Math.abs(other.index.duration - part.index.duration) > SLACK;
  });
}

function overlaps(parts: readonly FinishedPart[]): boolean {
  return parts.some(({ index }, i) => {
    const start = clockAtStart(index.timedTags);
    const next = parts[i + 1];
    const nextStart = next && clockAtStart(next.index.timedTags);
    if (start === undefined || nextStart === undefined) return false;
    return nextStart < start + (index.duration - SLACK) * 1000;
  });
}
