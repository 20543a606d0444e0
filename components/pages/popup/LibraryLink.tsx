import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';

export interface LibraryLinkProps {
  /** The route in the library. */
  hash: string;
  /** Makes it look like this kind of button; without it, it looks like a link. */
  kind?: 'primary' | 'secondary';
  onOpen: (hash: string) => void;
  /** For people's scripts, and tests. */
  hook?: string;
  children: ComponentChildren;
}

/** A link to the library that switches to its tab if it is already open. */
export function LibraryLink({ hash, kind, hook, onOpen, children }: LibraryLinkProps) {
  return (
    <a
      class={kind && 'button'}
      data-kind={kind}
      data-testid={hook}
      href={addressOf(hash)}
      onClick={openInstead(hash, onOpen)}
    >
      {children}
    </a>
  );
}

export interface LibraryIconLinkProps extends Omit<LibraryLinkProps, 'kind' | 'children'> {
  icon: IconName;
  /** What it leads to: the accessible name, and the tooltip. */
  label: string;
}

/** The same, as an icon. */
export function LibraryIconLink({ hash, icon, label, onOpen }: LibraryIconLinkProps) {
  return (
    <a
      class="button"
      data-kind="quiet"
      data-shape="square"
      href={addressOf(hash)}
      aria-label={label}
      title={label}
      onClick={openInstead(hash, onOpen)}
    >
      <Icon name={icon} />
    </a>
  );
}

const addressOf = (hash: string): string => `/library.html${hash}`;

const openInstead = (hash: string, onOpen: (hash: string) => void) => (event: MouseEvent) => {
  event.preventDefault();
  onOpen(hash);
};
