import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listStep } from '#components/ui/list/list-step.ts';

export interface RowWindowOptions {
  /** The element that scrolls. */
  box: RefObject<HTMLElement | null>;
  count: number;
  /** The height of a row, in pixels. */
  row: number;
  /** The number of the current row, or -1. */
  current: ReadonlySignal<number>;
}

export interface RowWindow {
  /** The first row to render, and the one after the last. */
  first: number;
  last: number;
  /** The one row that the Tab key stops at. */
  tabStop: number;
  onKeyDown(event: KeyboardEvent): void;
}

/** The rows of Page Up and Page Down. */
const PAGE = 10;
/** Rows that are rendered beyond what is in view. */
const BEYOND = 8;
/** Rows in view before the box has been measured. */
const USUAL_ROWS = 20;

/** The number of the row that has the focus: a pointer may have set it on another one than Tab does. */
function focusedRow({ target }: Event): number | undefined {
  const index = target instanceof HTMLElement ? target.dataset['index'] : undefined;
  return index === undefined ? undefined : Number(index);
}

/** Renders only the rows in view of a long list, and moves the focus between them by the arrow keys. */
export function useRowWindow({ box, count, row, current }: RowWindowOptions): RowWindow {
  const [inView, setInView] = useState({ from: 0, to: USUAL_ROWS });
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const focusRef = useRef(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { scrollTop, clientHeight } = element;
      const rows = Math.ceil(clientHeight / row) || USUAL_ROWS;
      const from = Math.floor(scrollTop / row);
      setInView((before) =>
        before.from === from && before.to === from + rows ? before : { from, to: from + rows },
      );
    };
    // Once: a person who scrolls afterwards is looking for something.
    element.scrollTo(0, Math.max(0, (current.peek() - 2) * row));
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    return () => element.removeEventListener('scroll', measure);
  }, [box, current, row]);
  useEffect(() => {
    if (!focusRef.current || chosen === undefined) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-index="${chosen}"]`);
    if (!target) return;
    focusRef.current = false;
    target.focus({ preventScroll: true });
  });

  const tabStop = chosen ?? Math.max(0, current.peek());
  return {
    first: Math.max(0, Math.min(inView.from - BEYOND, count - 1)),
    last: Math.min(count, inView.to + BEYOND),
    tabStop,
    onKeyDown(event) {
      const step = listStep(event.key, PAGE);
      const element = box.current;
      if (step === undefined || !element || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const next = Math.min(count - 1, Math.max(0, (focusedRow(event) ?? tabStop) + step));
      const { scrollTop, clientHeight } = element;
      element.scrollTo(0, Math.min(next * row, Math.max(scrollTop, (next + 1) * row - clientHeight)));
      focusRef.current = true;
      setChosen(next);
    },
  };
}
