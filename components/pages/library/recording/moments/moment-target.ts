import type { SpeakerTurns } from '#utils/audio/index.ts';
import { speaksAt } from '#utils/audio/index.ts';

/** What an element of the open recording stands for. */
export interface MomentTarget {
  /** Seconds. */
  at: number;
  /** Position among the recording's speakers, if it is about one of them. */
  speaker: number | undefined;
}

export interface MomentSources {
  speakers: readonly Pick<SpeakerTurns, 'turns'>[];
  /** Where playback is, in seconds: a lane's name is about this moment. */
  position: number;
  /** The part of the recording that the timeline shows, in seconds. */
  range: { from: number; to: number };
}

/** Lines of what is said: turns, cues, chapters and bookmarks. */
const LINE = '[data-from], [data-at]';

/**
 * The moment that a lane, a line or a position on the timeline is about; undefined for everything else. `pointer`: in
 * pixels of the window, where a pointer is meant.
 */
export function momentTarget(
  target: Element,
  sources: MomentSources,
  pointer?: { x: number; y: number },
): MomentTarget | undefined {
  const surface = target.closest('[data-timeline]');
  if (surface && pointer) return onTimeline(surface, sources, pointer);
  const lane = target.closest('[data-testid="lane"]');
  if (lane) return { at: sources.position, speaker: laneNumber(lane, sources) };
  const line = target.closest<HTMLElement>(LINE)?.dataset;
  const at = Number(line?.['from'] ?? line?.['at'] ?? Number.NaN);
  if (Number.isNaN(at)) return undefined;
  // A hundredth later: it begins where the one before ends.
  const speaker = sources.speakers.findIndex(({ turns }) => speaksAt(turns, at + 0.01));
  return { at, speaker: speaker < 0 ? undefined : speaker };
}

function onTimeline(
  surface: Element,
  sources: MomentSources,
  { x, y }: { x: number; y: number },
): MomentTarget {
  const { left, width } = surface.getBoundingClientRect();
  const { from, to } = sources.range;
  const at = from + Math.min(1, Math.max(0, (x - left) / (width || 1))) * (to - from);
  const lane = document.elementsFromPoint(x, y).find((element) => element.matches('.lane, .lane *'));
  return { at, speaker: lane && laneNumber(lane, sources) };
}

function laneNumber(element: Element, { speakers }: MomentSources): number | undefined {
  const lane = element.closest('[data-testid="lane"]');
  const number = lane?.parentElement ? [...lane.parentElement.children].indexOf(lane) : -1;
  return number >= 0 && number < speakers.length ? number : undefined;
}
