import type { ComponentType } from 'preact';
import { latinKey } from '#components/ui/latin-key.ts';
import { listStep } from '#components/ui/list/list-step.ts';
import { RowCheckbox, type RowCheckboxProps } from './RowCheckbox.tsx';
import type { RowSelection } from './row-selection.ts';

/** The row in which a key is pressed. */
export interface KeyedRow {
  spaceId: string;
  /** The rows of Page Up and Page Down. */
  page: number;
  order(): readonly string[];
  /** Moves the focus by so many rows. Returns the recording of the row that it reaches. */
  move(by: number): string | undefined;
}

/** How rows are selected. It is handed in, so that a page whose rows cannot be selected does not load it. */
export interface RowSelecting extends Pick<RowSelection, 'ids' | 'toggle'> {
  Checkbox: ComponentType<RowCheckboxProps>;
  /** Returns whether the key selects something. */
  onKey(event: KeyboardEvent, row: KeyedRow): boolean;
  /** Selects by clicks in this list. Returns what ends this. */
  listen(list: HTMLElement, order: () => readonly string[]): () => void;
}

export function createRowSelecting(selection: RowSelection): RowSelecting {
  const { ids, toggle, extendTo, selectAll, clear } = selection;

  function onKey(event: KeyboardEvent, { spaceId, page, order, move }: KeyedRow): boolean {
    const key = latinKey(event);
    const step = event.shiftKey ? listStep(key, page) : undefined;
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'a' || event.shiftKey) return false;
      selectAll(order());
    } else if (step !== undefined) extendTo(move(step) ?? spaceId, order(), spaceId);
    else if (key === 'x') toggle(spaceId);
    else if (key === 'Escape' && ids.peek().size > 0) clear();
    else return false;
    return true;
  }

  return {
    ids,
    toggle,
    Checkbox: RowCheckbox,
    onKey,
    listen(list, order) {
      const end = new AbortController();
      const { signal } = end;
      const select = (event: MouseEvent): void => {
        const isModified = event.shiftKey || event.ctrlKey || event.metaKey;
        const hit = event.target instanceof Element ? event.target.closest('a, .row-select') : null;
        const spaceId = hit?.closest('li')?.dataset['space'];
        if (!isModified || spaceId === undefined) return;
        // The checkbox then shows what is selected, not what the click made of it.
        event.preventDefault();
        if (event.shiftKey) extendTo(spaceId, order());
        else toggle(spaceId);
      };
      list.addEventListener('click', select, { signal });
      list.addEventListener('mousedown', keepText, { signal });
      return () => end.abort();
    },
  };
}

/** Otherwise Shift and a click would select the texts of the rows in between. */
function keepText(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}
