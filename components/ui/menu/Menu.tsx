import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';
import { MenuItemButton, type MenuItem } from './MenuItemButton.tsx';
import { useMenuKeys } from './use-menu-keys.ts';
import { useMenuPosition } from './use-menu-position.ts';
import './Menu.css';

export type { MenuItem } from './MenuItemButton.tsx';

export interface MenuProps {
  /** What the menu is for: on the button, or its accessible name and tooltip where it shows only an icon. */
  label: string;
  items: readonly (MenuItem | 'separator')[];
  icon?: IconName;
  isIconOnly?: boolean;
  kind?: 'primary' | 'secondary' | 'quiet';
  isDisabled?: boolean;
  /** False where the keyboard opens it in another way: in a list that has one tab stop. */
  isTabStop?: boolean;
  /** Of the button. */
  testId?: string;
}

/**
 * A button that opens a menu. Its items are in the document while it is closed, too, and do what they say when a script
 * clicks them.
 */
export function Menu({
  label,
  items,
  icon,
  isIconOnly,
  kind = 'secondary',
  isDisabled,
  isTabStop = true,
  testId,
}: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const hasIcons = items.some((item) => item !== 'separator' && (item.icon ?? item.isChecked) !== undefined);
  const close = useCallback(() => setIsOpen(false), []);
  const onKeyDown = useMenuKeys({ button, menu, isOpen, onOpen: () => setIsOpen(true), onClose: close });
  useMenuPosition({ button, menu, isOpen, onClose: close });
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, [isOpen]);

  const select = (item: MenuItem) => {
    if (isOpen) {
      close();
      // Before the action, which may move the focus on.
      button.current?.focus();
    }
    // A script has scrolled to it.
    menu.current?.scrollTo(0, 0);
    item.onSelect();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are handled for its buttons.
    <div class="menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="button"
        data-kind={kind}
        data-shape={isIconOnly ? 'square' : undefined}
        data-testid={testId}
        disabled={isDisabled}
        tabIndex={isTabStop ? undefined : -1}
        aria-label={isIconOnly ? label : undefined}
        title={isIconOnly ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon && <Icon name={icon} />}
        {!isIconOnly && (
          <>
            {label}
            <span class="menu-chevron">
              <Icon name="chevron-down" />
            </span>
          </>
        )}
      </button>
      <div
        ref={menu}
        id={id}
        class="menu-items"
        role="menu"
        aria-label={label}
        aria-hidden={!isOpen}
        popover="manual"
      >
        {items.map((item, i) =>
          item === 'separator' ? (
            <hr key={`separator ${i}`} />
          ) : (
            <MenuItemButton
              key={item.testId ?? item.label}
              item={item}
              hasIcons={hasIcons}
              onSelect={() => select(item)}
            />
          ),
        )}
      </div>
    </div>
  );
}
