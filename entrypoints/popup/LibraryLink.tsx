import type { ComponentChildren } from 'preact';

export interface LibraryLinkProps {
  /** Where in the library. */
  hash: string;
  class?: string;
  onOpen: (hash: string) => void;
  children: ComponentChildren;
}

/** A link to the library that finds its tab again instead of opening one more. */
export function LibraryLink({ hash, class: className, onOpen, children }: LibraryLinkProps) {
  return (
    <a
      class={className}
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
