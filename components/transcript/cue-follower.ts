import type { Cue } from '#utils/transcript/index.ts';
import { listStep } from '#components/ui/list/list-step.ts';

/** Highlights the current one of thousands of cues, without rendering the list again. */
export interface CueFollower {
  /** Highlights the cue at `position` (seconds), and scrolls it into view if `isFollowing`. */
  show(position: number, isFollowing: boolean): void;
  /** Scrolls the current cue into view. */
  reveal(): void;
  /** The index of the cue that keys and buttons are meant for: the focused, else the current one. */
  target(): number;
  /** Moves the focus to a cue. */
  focus(i: number): void;
  /** Moves the focus between cues. Returns whether `key` is a key that does. */
  onKey(key: string): boolean;
}

/** The rows of Page Up and Page Down. */
const PAGE = 10;

/** `list`: its children are the cues in order, each with a button, unless it is being edited. */
export function createCueFollower(box: HTMLElement, list: HTMLElement, cues: readonly Cue[]): CueFollower {
  // The list may have had other cues before.
  let current = [...list.children].findIndex((item) => item.querySelector('[aria-current]'));
  let tabStop = Math.max(
    0,
    [...list.children].findIndex((item) => item.querySelector('.transcript-line[tabindex="0"]')),
  );

  const buttonAt = (i: number): HTMLElement | null =>
    list.children[i]?.querySelector<HTMLElement>('.transcript-line') ?? null;

  /** Only one cue is in the tab order: with thousands, a keyboard user could not leave the list. */
  function setTabStop(i: number): void {
    buttonAt(tabStop)?.setAttribute('tabindex', '-1');
    buttonAt(i)?.setAttribute('tabindex', '0');
    tabStop = i;
  }

  function focused(): number {
    return Array.prototype.indexOf.call(list.children, document.activeElement?.closest('li'));
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
    target: () => (list.contains(document.activeElement) ? focused() : tabStop),

    focus(i) {
      setTabStop(Math.max(0, Math.min(cues.length - 1, i)));
      buttonAt(tabStop)?.focus();
    },

    onKey(key) {
      const step = listStep(key, PAGE);
      if (step === undefined) return false;
      this.focus(focused() + step);
      return true;
    },
  };
}

/** The index of the last cue that has begun and not ended at `position`; -1 where there is none. */
export function findCueIndex(cues: readonly Cue[], position: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  // An earlier cue may overlap: 20 are enough in practice.
  for (let i = low - 1; i >= Math.max(0, low - 20); i -= 1) if ((cues[i]?.to ?? 0) > position) return i;
  return -1;
}

/** Scrolls only the box, never the page. */
function scrollIntoBox(box: HTMLElement, item: Element): void {
  const [frame, target] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  box.scrollTop += target.top - frame.top - box.clientHeight / 3;
}
