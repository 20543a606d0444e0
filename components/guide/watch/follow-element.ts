import type { Budget } from './budget.ts';

/** How long (ms) each frame is checked at first, because X's menus slide in. */
const MENU_ANIMATION = 400;

interface FollowOptions {
  onMove: () => void;
  budget: Budget;
  signal: AbortSignal;
}

/**
 * Calls `onMove` whenever the element may have moved in the window: after scrolling, resizing or zooming, or because
 * elements around it changed. Ends when the signal aborts.
 */
export function followElement(element: Element, { onMove, budget, signal }: FollowOptions): void {
  const position = watchPosition(element, () => schedule(), signal);
  const schedule = createFrame(
    () => {
      onMove();
      position.observe();
    },
    budget,
    signal,
  );
  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { passive: true, signal });

  const sizes = new ResizeObserver(schedule);
  sizes.observe(element);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());

  budget.spend(() => {
    onMove();
    position.observe();
  });
  followFrames(schedule, signal);
}

/** Returns a function that has `onFrame` called in the next frame that the budget allows, at most once a frame. */
function createFrame(onFrame: () => void, budget: Budget, signal: AbortSignal): () => void {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  const request = (): void => {
    timer = undefined;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      budget.spend(onFrame);
    });
  };
  return () => {
    if (signal.aborted || frame !== undefined || timer !== undefined) return;
    const wait = budget.wait();
    if (wait === 0) request();
    else timer = setTimeout(request, wait);
  };
}

/**
 * No event reports that an element was moved by another one. But an `IntersectionObserver` whose root margin fits
 * exactly around the element reports when the element is no longer completely inside. After each report it has to be
 * fitted again (`observe`).
 */
function watchPosition(element: Element, onMove: () => void, signal: AbortSignal): { observe: () => void } {
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());
  return {
    observe() {
      observer?.disconnect();
      const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
      if (signal.aborted || width === 0 || height === 0) return;
      const { clientWidth, clientHeight } = document.documentElement;
      const insets = [top, clientWidth - right, clientHeight - bottom, left];
      const rootMargin = insets.map((inset) => `${String(-Math.floor(inset))}px`).join(' ');

      let isFirst = true;
      observer = new IntersectionObserver(
        () => {
          if (!isFirst) onMove();
          isFirst = false;
        },
        { rootMargin, threshold: 1 },
      );
      observer.observe(element);
    },
  };
}

function followFrames(schedule: () => void, signal: AbortSignal): void {
  const until = performance.now() + MENU_ANIMATION;
  const step = (): void => {
    if (signal.aborted) return;
    schedule();
    if (performance.now() < until) requestAnimationFrame(step);
  };
  step();
}
