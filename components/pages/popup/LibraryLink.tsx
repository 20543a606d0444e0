import type { ComponentChildren } from 'preact';

export interface LibraryLinkProps {
  /** Where in the library. */
  hash: string;
  /** Looks like a button of this kind; like a plain link without one. */
  kind?: 'primary' | 'quiet';
  onOpen: (hash: string) => void;
  children: ComponentChildren;
}

/** A link to the library that finds its tab again instead of opening one more. */
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
