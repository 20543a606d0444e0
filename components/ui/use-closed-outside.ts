import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Closes an open `<details>` with Esc, and when the pointer or the focus goes elsewhere: then it works as a panel. */
export function useClosedOutside(panel: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const isOutside = ({ target }: Event) => target instanceof Node && !panel.current?.contains(target);
    const leave = (event: Event) => {
      if (panel.current?.open && isOutside(event)) panel.current.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel.current?.open || isOutside(event)) return;
      event.preventDefault();
      panel.current.open = false;
      panel.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [panel]);
}
