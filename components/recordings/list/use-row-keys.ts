import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRecording } from '#utils/library/index.ts';

/** How many rows a key moves by. */
const ROW_STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/**
 * One tab stop for a whole list, which is returned: the row that was reached last. The arrows, Page Up, Page Down, Home and End move through the rows, Enter opens one
 * (it is a link), Space plays it. `reveal` scrolls to a row, which may not be rendered yet.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  recordings: readonly LibraryRecording[],
  {
    open,
    reveal,
    onToggle,
  }: {
    /** The row that is open beside the list. */
    open: string | undefined;
    reveal: (index: number) => void;
    onToggle: (spaceId: string) => void;
  },
): string | undefined {
  const [reached, setReached] = useState<string | undefined>(undefined);
  const awaitedRef = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (awaitedRef.current === undefined) return;
    const link = list.current?.querySelector<HTMLElement>(
      `[data-space="${CSS.escape(awaitedRef.current)}"] .recording-title`,
    );
    if (!link) return;
    awaitedRef.current = undefined;
    link.focus({ preventScroll: true });
  });

  useEffect(() => {
    const element = list.current;
    const move = (event: KeyboardEvent): void => {
      const spaceId = rowOf(event.target);
      if (spaceId === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const step = ROW_STEPS[event.key];
      if (event.key === ' ' && event.target instanceof HTMLAnchorElement) onToggle(spaceId);
      else if (step !== undefined && !(event.target instanceof HTMLInputElement)) moveBy(step, spaceId);
      else return;
      event.preventDefault();
    };
    const moveBy = (step: number, spaceId: string): void => {
      const index = recordings.findIndex((each) => each.spaceId === spaceId);
      const target = Math.max(0, Math.min(recordings.length - 1, index + step));
      awaitedRef.current = recordings[target]?.spaceId;
      setReached(awaitedRef.current);
      reveal(target);
    };
    const keep = ({ target }: FocusEvent): void => {
      const spaceId = rowOf(target);
      if (spaceId !== undefined) setReached(spaceId);
    };
    element?.addEventListener('keydown', move);
    element?.addEventListener('focusin', keep);
    return () => {
      element?.removeEventListener('keydown', move);
      element?.removeEventListener('focusin', keep);
    };
  });

  const isListed = (spaceId: string | undefined) => recordings.some((each) => each.spaceId === spaceId);
  return [reached, open].find(isListed) ?? recordings[0]?.spaceId;
}

function rowOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-testid="recording"]')?.dataset['space'];
}
