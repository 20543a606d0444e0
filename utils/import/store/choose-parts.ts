import { clockAtStart } from '#utils/audio/index.ts';
import type { AudioPart } from '#utils/library/index.ts';

/** Seconds that two parts may seem to overlap, because their clocks are not exact. */
const SLACK = 2;

/**
 * Chooses among the parts that the library has of a Space and those that an import has found: each part once, in its
 * better copy. If the two were split into parts at different positions, so that some audio would be there twice, it
 * chooses all the parts of one of them.
 */
export function bestParts(known: readonly AudioPart[], found: readonly AudioPart[]): AudioPart[] {
  const best = new Map(known.map((part) => [part.part, part]));
  for (const part of found) {
    const other = best.get(part.part);
    if (!other || isBetter([part], [other])) best.set(part.part, part);
  }
  const joined = [...best.values()].sort((a, b) => a.part - b.part);
  if (!overlaps(joined) && !areSplitElsewhere(known, found)) return joined;
  return isBetter(found, known) ? [...found] : [...known];
}

/** The longer copy is better; of two equally long ones, the complete one, else the one in which less is wrong. */
export function isBetter(found: readonly AudioPart[], known: readonly AudioPart[]): boolean {
  const longer = durationOf(found) - durationOf(known);
  if (longer !== 0) return longer > 0;
  const [wrong, wasWrong] = [faultsOf(found), faultsOf(known)];
  const first = wrong.findIndex((count, i) => count !== wasWrong[i]);
  return first >= 0 && (wrong[first] ?? 0) < (wasWrong[first] ?? 0);
}

/** What is wrong, the most important first: parts that are incomplete, that have a fault, lost bytes, damage. */
function faultsOf(parts: readonly AudioPart[]): number[] {
  const sum = (count: (part: AudioPart) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  return [
    Number(!parts.every(isComplete)),
    sum(({ fault }) => Number(fault !== undefined)),
    sum(({ index }) => index.cutBytes),
    sum(({ index }) => index.damageCount),
  ];
}

function durationOf(parts: readonly AudioPart[]): number {
  return parts.reduce((sum, { index }) => sum + index.duration, 0);
}

/** Whether nothing of it is missing or damaged. */
export function isComplete({ fault, index }: AudioPart): boolean {
  return fault === undefined && index.cutBytes === 0 && index.damageCount === 0;
}

/** Two complete copies of one part that differ in length do not contain the same range of audio. */
function areSplitElsewhere(known: readonly AudioPart[], found: readonly AudioPart[]): boolean {
  return found.some((part) => {
    const other = known.find((each) => each.part === part.part);
    if (!other || !isComplete(other) || !isComplete(part)) return false;
    return Math.abs(other.index.duration - part.index.duration) > SLACK;
  });
}

function overlaps(parts: readonly AudioPart[]): boolean {
  return parts.some(({ index }, i) => {
    const start = clockAtStart(index.timedTags);
    const next = parts[i + 1];
    const nextStart = next && clockAtStart(next.index.timedTags);
    if (start === undefined || nextStart === undefined) return false;
    return nextStart < start + (index.duration - SLACK) * 1000;
  });
}
