export interface LiveRegionProps {
  /** Announced when it changes; nothing while it is empty. */
  text: string;
}

/** The page's one polite live region. It is always rendered, since screen readers announce only later changes. */
export function LiveRegion({ text }: LiveRegionProps) {
  return <output class="visually-hidden">{text}</output>;
}
