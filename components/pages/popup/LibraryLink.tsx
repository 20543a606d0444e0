import type { ComponentChildren } from 'preact';

export interface LibraryLinkProps {
  /** The route in the library. */
  hash: string;
  /** Makes it look like this kind of button; without it, it looks like a link. */
  kind?: 'primary' | 'quiet';
  onOpen: (hash: string) => void;
  children: ComponentChildren;
}

/** A link to the library that switches to its tab if it is already open. */
export function LibraryLink({ hash, kind, onOpen, children }: LibraryLinkProps) {
  return (
    <a
      class={kind && 'button'}
      data-kind={kind}
      href={`/library.html${hash}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(hash);
      }}
    >
      {children}
    </a>
  );
}
