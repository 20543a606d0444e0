import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the heading of a place newly gone to, but not when the page has only just opened. */
export function useFocusOnArrival(container: RefObject<HTMLElement | null>, view: string): void {
  const lastRef = useRef(view);
  useEffect(() => {
    if (lastRef.current === view) return;
    lastRef.current = view;
    container.current?.querySelector('h1')?.focus();
  }, [container, view]);
}
