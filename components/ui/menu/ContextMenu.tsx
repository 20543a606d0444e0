import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { MenuItemButton, type MenuItem } from './MenuItemButton.tsx';
import type { Box } from './position-beside.ts';
import { useMenuKeys } from './use-menu-keys.ts';
import { useMenuPosition } from './use-menu-position.ts';
import './Menu.css';

export interface ContextMenuProps {
  /** What it is for: its accessible name. */
  label: string;
  items: readonly (MenuItem | 'separator')[];
  /** Where it belongs: the pointer, or the element that had the focus. In pixels of the window. */
  anchor: Box;
  /** Is called once when it closes, before the chosen item acts. */
  onClose: () => void;
}

/** A menu of something on the page, open as soon as it is rendered. The focus returns to where it was. */
export function ContextMenu({ label, items, anchor, onClose }: ContextMenuProps) {
  const corner = useRef<HTMLSpanElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const originRef = useRef(document.activeElement);
  const close = useCallback(() => {
    if (originRef.current instanceof HTMLElement) originRef.current.focus({ preventScroll: true });
    onClose();
  }, [onClose]);
  const onKeyDown = useMenuKeys({ button: corner, menu, isOpen: true, onOpen: () => {}, onClose: close });
  useMenuPosition({ button: corner, menu, isOpen: true, onClose: close });
  useLayoutEffect(() => menu.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus(), []);

  const { left, top, width, height } = anchor;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are handled for its buttons.
    <div class="context-menu" onKeyDown={onKeyDown}>
      <span
        ref={corner}
        style={{
          position: 'fixed',
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
          visibility: 'hidden',
        }}
      />
      <div
        ref={menu}
        class="menu-items"
        role="menu"
        aria-label={label}
        data-testid="context-menu"
        popover="manual"
      >
        {items.map((item, i) =>
          item === 'separator' ? (
            <hr key={`separator ${i}`} />
          ) : (
            <MenuItemButton
              key={item.testId ?? item.label}
              item={item}
              hasIcons
              onSelect={() => {
                close();
                item.onSelect();
              }}
            />
          ),
        )}
      </div>
    </div>
  );
}

/** Where the menu of an event belongs: at the pointer, or below the element that the keyboard's key is for. */
export function anchorOf(event: MouseEvent): Box {
  if (isByPointer(event)) return { left: event.clientX, top: event.clientY, width: 0, height: 0 };
  const target = event.target instanceof Element ? event.target : document.body;
  const { left, top, width, height } = target.getBoundingClientRect();
  return { left, top, width, height };
}

export function isByPointer({ button }: MouseEvent): boolean {
  return button === 2;
}
