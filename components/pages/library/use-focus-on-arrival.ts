import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the heading of a place newly gone to, but not when the page has only just opened. */
export function useFocusOnArrival(container: RefObject<HTMLElement | null>, place: string): void {
  const lastRef = useRef(place);
  useEffect(() => {
    if (lastRef.current === place) return;
    lastRef.current = place;
    container.current?.querySelector('h1')?.focus();
  }, [container, place]);
}
