import { ownTime } from './own-time.ts';

/** Turns of loops between two looks at the clock. */
const LOOK_EVERY = 1024;

/** What instrumented code asks: which mutant is active? */
export interface MutantSwitch {
  /** Called by the code for each mutant that it comes across. */
  is(id: number): boolean;
  /** Called at each turn of a loop. Throws when the time of the active mutant is over. */
  turn(): void;
  /** The mutant that is active; 0: none. */
  active: number;
  /** When its time is over, by `ownTime()`. */
  deadline: number;
  /** What the code has come across since this was emptied. */
  reached: Set<number>;
}

export function createSwitch(active = 0): MutantSwitch {
  let turns = 0;
  return {
    active,
    deadline: Infinity,
    reached: new Set(),
    is(id) {
      if (this.active === 0) this.reached.add(id);
      return id === this.active;
    },
    turn() {
      turns += 1;
      if (turns % LOOK_EVERY === 0 && ownTime() > this.deadline) {
        throw new Error('A mutant ran for too long');
      }
    },
  };
}
