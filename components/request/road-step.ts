import type { RequestState } from '#utils/x/index.ts';

/** The way from an empty library to recordings: ask X for the archive, wait for it, bring it here. */
export const ROAD_STEPS = ['ask', 'wait', 'bring'] as const;

export type RoadStep = (typeof ROAD_STEPS)[number];

const STEPS: Readonly<Record<RequestState, RoadStep>> = {
  none: 'ask',
  expired: 'ask',
  failed: 'ask',
  unavailable: 'ask',
  waiting: 'wait',
  ready: 'bring',
  downloading: 'bring',
  interrupted: 'bring',
  downloaded: 'bring',
  // The road begins again: with another archive.
  imported: 'ask',
};

/** The step that a request has come to. */
export function roadStepOf(state: RequestState): RoadStep {
  return STEPS[state];
}

/** Whether a step lies behind, is under way or is still to come, seen from `current`. */
export function progressOf(step: RoadStep, current: RoadStep): 'done' | 'current' | 'future' {
  const distance = ROAD_STEPS.indexOf(step) - ROAD_STEPS.indexOf(current);
  if (distance === 0) return 'current';
  return distance < 0 ? 'done' : 'future';
}
