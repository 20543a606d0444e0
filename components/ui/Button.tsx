import type { ComponentProps } from 'preact';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'class'> {
  /** `primary`: the one action that matters most in its view. `secondary` is the default. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'quiet-danger';
  /** Before the label. */
  icon?: IconName;
}

/** A button with a verb on it. */
export function Button({ kind = 'secondary', icon, type = 'button', children, ...others }: ButtonProps) {
  return (
    <button type={type} class="button" data-kind={kind} {...others}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
