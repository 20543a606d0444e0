import type { Playback } from './playback.ts';
import type { Moment, PlayerEffect } from './player-events.ts';

export interface Transition {
  playback: Playback;
  /** To be run in this order. */
  effects: readonly PlayerEffect[];
}

/** A part of a transition. */
export type Step = (playback: Playback, moment: Moment) => Transition;

export const update =
  (change: Partial<Playback>): Step =>
  (playback) => ({ playback: { ...playback, ...change }, effects: [] });

export const run =
  (effect: PlayerEffect): Step =>
  (playback) => ({ playback, effects: [effect] });

/** Makes one step after the other. Each sees what the effects of those before it do to the element. */
export function chain(...steps: Step[]): Step {
  return (playback, moment) => {
    const effects: PlayerEffect[] = [];
    for (const step of steps) {
      const done = step(playback, effects.reduce(momentAfter, moment));
      playback = done.playback;
      effects.push(...done.effects);
    }
    return { playback, effects };
  };
}

/** What the element is doing when it has run an effect. */
function momentAfter(moment: Moment, effect: PlayerEffect): Moment {
  if (effect.do === 'close') return { ...moment, isLoaded: false };
  if (effect.do === 'open') {
    const { position } = effect;
    return { ...moment, position: position ?? 0, isSeeking: position !== undefined, isLoaded: false };
  }
  if (effect.do === 'load' || effect.do === 'seek')
    return { ...moment, position: effect.position, isSeeking: true, isLoaded: true };
  return moment;
}

/** Changes nothing. */
export const stay = chain();

export const publish = run({ do: 'publish' });
