/** How long (ms) each frame is checked at first, because X's menus slide in. */
const MENU_ANIMATION = 400;

/**
 * Calls `onMove` whenever the element may have moved in the window: after scrolling, resizing or zooming, or because
 * elements around it changed. Ends when the signal aborts.
 */
export function followElement(element: Element, onMove: () => void, signal: AbortSignal): void {
  const schedule = createFrame(onMove, signal);
  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { passive: true, signal });

  const sizes = new ResizeObserver(schedule);
  sizes.observe(element);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());

  watchPosition(element, schedule, signal);
  followFrames(MENU_ANIMATION, onMove, signal);
}

/** Returns a function that calls `onFrame` in the next frame, at most once a frame. */
function createFrame(onFrame: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onFrame();
    });
  };
}

/**
 * No event reports that an element was moved by another one. But an `IntersectionObserver` whose root margin fits
 * exactly around the element reports when the element is no longer completely inside.
 */
function watchPosition(element: Element, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  const observe = (): void => {
    observer?.disconnect();
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    if (signal.aborted || width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = insets.map((inset) => `${String(-Math.floor(inset))}px`).join(' ');

    let isFirst = true;
    observer = new IntersectionObserver(
      () => {
        if (!isFirst) {
          onMove();
          observe();
        }
        isFirst = false;
      },
      { rootMargin, threshold: 1 },
    );
    observer.observe(element);
  };
  observe();
}

function followFrames(duration: number, onMove: () => void, signal: AbortSignal): void {
  const until = performance.now() + duration;
  const step = (): void => {
    if (signal.aborted) return;
    onMove();
    if (performance.now() < until) requestAnimationFrame(step);
  };
  step();
}
