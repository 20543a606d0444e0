import type { Cue } from '#utils/transcript/index.ts';

/** Shows in a list of thousands of cues which is said, without drawing the list anew. */
export interface CueFollower {
  /** Marks what is said at `position` (seconds), and brings it into view if `isFollowing`. */
  show(position: number, isFollowing: boolean): void;
  /** Brings what is said into view. */
  reveal(): void;
  /** Moves the focus among the cues; true where the key is one that does. */
  onKey(key: string): boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** `list`: its children are the cues in order, in each of them one button. */
export function createCueFollower(box: HTMLElement, list: HTMLElement, cues: readonly Cue[]): CueFollower {
  let current = -1;
  let tabStop = 0;

  const buttonAt = (i: number): HTMLElement | null => list.children[i]?.querySelector('button') ?? null;

  /** One cue at a time can be reached by Tab: thousands would lock the keyboard in. */
  function setTabStop(i: number): void {
    buttonAt(tabStop)?.setAttribute('tabindex', '-1');
    buttonAt(i)?.setAttribute('tabindex', '0');
    tabStop = i;
  }

  function reveal(): void {
    const item = list.children[current];
    if (item) scrollIntoBox(box, item);
  }

  return {
    show(position, isFollowing) {
      const i = findCueIndex(cues, position);
      if (i === current) return;
      buttonAt(current)?.removeAttribute('aria-current');
      buttonAt(i)?.setAttribute('aria-current', 'true');
      current = i;
      if (i < 0) return;
      if (!list.contains(document.activeElement)) setTabStop(i);
      if (isFollowing) reveal();
    },

    reveal,

    onKey(key) {
      const step = STEPS[key];
      if (step === undefined) return false;
      const from = Array.prototype.indexOf.call(list.children, document.activeElement?.closest('li'));
      setTabStop(Math.max(0, Math.min(cues.length - 1, from + step)));
      buttonAt(tabStop)?.focus();
      return true;
    },
  };
}

/** The last cue that has begun and not ended at `position`; -1 where there is none. */
export function findCueIndex(cues: readonly Cue[], position: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  // Of cues that overlap, an earlier one may still last: few ever do.
  for (let i = low - 1; i >= Math.max(0, low - 20); i -= 1) if ((cues[i]?.to ?? 0) > position) return i;
  return -1;
}

/** Moves only what lies in the box, never the page. */
function scrollIntoBox(box: HTMLElement, item: Element): void {
  const [frame, target] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  box.scrollTop += target.top - frame.top - box.clientHeight / 3;
}
