export interface LiveRegionProps {
  /** Said when it changes; nothing while it is empty. */
  text: string;
}

/** The page's one polite voice. It stands from the start, so that what is put into it later is heard. */
export function LiveRegion({ text }: LiveRegionProps) {
  return <output class="visually-hidden">{text}</output>;
}
