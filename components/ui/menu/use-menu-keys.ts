import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

export interface MenuKeys {
  button: RefObject<HTMLElement | null>;
  menu: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Letters typed within this time (ms) look for one label. */
const TYPING_PAUSE = 600;

/** Handles the keys of a menu: arrows, Home, End, Escape, Tab, and the first letters of a label. */
export function useMenuKeys({ button, menu, isOpen, onOpen, onClose }: MenuKeys) {
  const typedRef = useRef({ text: '', at: 0 });

  const itemToFocus = (key: string): HTMLElement | undefined => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const current = items.findIndex((item) => item === document.activeElement);
    switch (key) {
      case 'ArrowDown':
        return items[(current + 1) % items.length];
      case 'ArrowUp':
        return items.at(current < 0 ? -1 : current - 1);
      case 'Home':
        return items[0];
      case 'End':
        return items.at(-1);
      default:
        return key.length === 1 && key !== ' ' ? itemLike(key, items, current) : undefined;
    }
  };

  const itemLike = (key: string, items: HTMLElement[], current: number): HTMLElement | undefined => {
    const { text, at } = typedRef.current;
    const now = performance.now();
    const typed = (now - at < TYPING_PAUSE ? text : '') + key.toLowerCase();
    typedRef.current = { text: typed, at: now };
    // One letter goes on to the next item that begins with it; more letters may stay.
    const first = Math.max(0, typed.length === 1 ? current + 1 : current);
    const inOrder = [...items.slice(first), ...items.slice(0, first)];
    return inOrder.find((item) => item.textContent.trim().toLowerCase().startsWith(typed));
  };

  return (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isOpen) {
      if (key !== 'ArrowDown') return;
      event.preventDefault();
      onOpen();
      return;
    }
    if (key === 'Tab') {
      onClose();
      button.current?.focus();
      return;
    }
    if (key === 'Escape') {
      event.preventDefault();
      onClose();
      button.current?.focus();
      return;
    }
    const isHandled = ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key) || /^[^ ]$/u.test(key);
    if (!isHandled) return;
    // Otherwise a letter would also be one of the page's keys.
    event.preventDefault();
    itemToFocus(key)?.focus();
  };
}
