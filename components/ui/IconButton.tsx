import type { ComponentProps } from 'preact';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'class' | 'label'> {
  icon: IconName;
  /** What it does: the accessible name, and the tooltip. */
  label: string;
  kind?: 'quiet' | 'quiet-danger' | 'secondary';
}

/** A button whose icon everybody knows. Where that is not sure, use `Button`. */
export function IconButton({ icon, label, kind = 'quiet', type = 'button', ...others }: IconButtonProps) {
  return (
    <button
      type={type}
      class="button"
      data-kind={kind}
      data-shape="square"
      aria-label={label}
      title={label}
      {...others}
    >
      <Icon name={icon} />
    </button>
  );
}
