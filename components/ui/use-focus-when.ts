import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Returns a ref for an element that gets the focus when `isWanted` becomes true, or at once if it is. */
export function useFocusWhen<T extends HTMLElement>(isWanted: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, [isWanted]);
  return element;
}
