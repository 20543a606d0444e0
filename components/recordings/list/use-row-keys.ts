import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listStep } from '#components/ui/list/list-step.ts';
import type { ListEntry } from '#utils/library/index.ts';
import type { FocusRequest } from './focus-request.ts';
import type { RowSelecting } from './row-selecting.ts';

export interface RowKeysOptions {
  /** The row that is open beside the list. */
  open: string | undefined;
  /** Scrolls to a row, which may not be rendered yet. */
  reveal: (index: number) => void;
  /** Is set to the recording whose row has the pointer or the focus. */
  pointed: Signal<string | undefined>;
  focus: FocusRequest;
  /** Absent where rows cannot be selected. */
  selection?: RowSelecting | undefined;
  onToggle: (spaceId: string) => void;
  onRename?: ((spaceId: string) => void) | undefined;
  onRemove?: ((spaceId: string) => void) | undefined;
}

/** The rows of Page Up and Page Down. */
const PAGE = 8;

/**
 * One tab stop for a whole list, which is returned: the row that was reached last. The arrows, Page Up, Page Down, Home and End move through the rows, Enter opens one
 * (it is a link), Space plays it, F2 renames it, Delete deletes it, and the key for context menus opens its menu. X selects it,
 * Shift with a key that moves selects what lies between, Ctrl+A selects all, and Escape none.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  entries: readonly ListEntry[],
  { open, reveal, pointed, focus, selection, onToggle, onRename, onRemove }: RowKeysOptions,
): string | undefined {
  const [reached, setReached] = useState<string | undefined>(undefined);
  useEffect(() => {
    const moveTo = (index: number): string | undefined => {
      const target = Math.max(0, Math.min(entries.length - 1, index));
      const spaceId = entries[target]?.spaceId;
      focus.request(spaceId);
      setReached(spaceId);
      reveal(target);
      return spaceId;
    };
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const index = entries.findIndex(({ spaceId }) => spaceId === rowOf(target));
      const entry = entries[index];
      if (!entry || !(target instanceof HTMLAnchorElement)) return;
      if (event.altKey) return;
      const order = () => entries.map(({ spaceId }) => spaceId);
      const move = (by: number) => moveTo(index + by);
      if (selection?.onKey(event, { spaceId: entry.spaceId, page: PAGE, order, move })) {
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      const step = listStep(key, PAGE);
      if (step !== undefined) moveTo(index + step);
      else if (key === ' ') onToggle(entry.spaceId);
      else if (key === 'F2' && onRename) onRename(entry.spaceId);
      else if (key === 'Delete' && selection && selection.ids.peek().size > 0)
        // It is for all that are selected.
        return;
      else if (key === 'Delete' && onRemove) onRemove(entry.spaceId);
      else return;
      event.preventDefault();
    };
    const openMenu = (event: MouseEvent): void => {
      const button = rowElement(event.target)?.querySelector<HTMLElement>('[aria-haspopup="menu"]');
      // With Shift the pointer gets the browser's own, which opens links in new tabs.
      if (!button || (event.button === 2 && event.shiftKey)) return;
      event.preventDefault();
      button.click();
    };
    const point = ({ target }: Event): void => {
      pointed.value = rowOf(target) ?? pointed.peek();
    };
    const keep = (event: Event): void => {
      point(event);
      const spaceId = rowOf(event.target);
      if (spaceId !== undefined) setReached(spaceId);
    };
    const element = list.current;
    element?.addEventListener('keydown', press);
    const stopSelecting = element && selection?.listen(element, () => entries.map(({ spaceId }) => spaceId));
    element?.addEventListener('contextmenu', openMenu);
    element?.addEventListener('pointerover', point);
    element?.addEventListener('focusin', keep);
    return () => {
      element?.removeEventListener('keydown', press);
      stopSelecting?.();
      element?.removeEventListener('contextmenu', openMenu);
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('focusin', keep);
    };
  });

  const isListed = (spaceId: string | undefined) =>
    spaceId !== undefined && entries.some((each) => each.spaceId === spaceId);
  return [reached, open].find(isListed) ?? entries[0]?.spaceId;
}

function rowElement(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-testid="recording"]') ?? undefined;
}

function rowOf(target: EventTarget | null): string | undefined {
  return rowElement(target)?.dataset['space'];
}
