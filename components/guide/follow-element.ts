/** How long (ms) each frame is looked at after a change: X's menus slide into their place. */
const MENU_ANIMATION = 400;

/**
 * Calls back whenever the element may have moved in the window: by scrolling, resizing, zooming, or because others
 * around it changed. Ends with the signal.
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

/** At most one call a frame. */
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
 * Nothing tells that an element was pushed aside by another one; but an observer whose root is cut to fit around it
 * tells as soon as it is no longer wholly there.
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
