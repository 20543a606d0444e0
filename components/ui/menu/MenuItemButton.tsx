import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';

/** One action in a menu, or one of several choices. */
export interface MenuItem {
  label: string;
  /** A second, smaller line. */
  help?: string | undefined;
  icon?: IconName | undefined;
  kind?: 'danger' | undefined;
  /** Set for choices: whether this is the one that holds. */
  isChecked?: boolean | undefined;
  isDisabled?: boolean | undefined;
  testId?: string | undefined;
  onSelect: () => void;
}

export interface MenuItemButtonProps {
  item: MenuItem;
  /** Whether there is a column for icons. */
  hasIcons: boolean;
  onSelect: () => void;
}

/** The focus moves between items by the arrow keys, not by Tab. */
export function MenuItemButton({ item, hasIcons, onSelect }: MenuItemButtonProps) {
  const { label, help, icon, kind, isChecked, isDisabled, testId } = item;
  const shown = isChecked === undefined ? icon : isChecked ? 'check' : undefined;
  return (
    <button
      type="button"
      class="menu-item"
      role={isChecked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChecked}
      data-kind={kind}
      data-testid={testId}
      tabIndex={-1}
      disabled={isDisabled}
      onClick={onSelect}
    >
      {hasIcons && <span class="menu-item-icon">{shown && <Icon name={shown} />}</span>}
      <span class="menu-item-text">
        <bdi>{label}</bdi>
        {help !== undefined && (
          <small>
            <bdi>{help}</bdi>
          </small>
        )}
      </span>
    </button>
  );
}
