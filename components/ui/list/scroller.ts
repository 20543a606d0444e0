/** The nearest ancestor that scrolls up and down, or the page. */
export function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}

/**
 * Scrolls as little as is needed to show what is `offset` pixels below the top of `content`, and `height` pixels high;
 * `margin` pixels of its top edge are covered.
 */
export function scrollToOffset(
  content: Element,
  { offset, height, margin }: { offset: number; height: number; margin: number },
): void {
  const scroller = scrollerOf(content);
  const start = content.getBoundingClientRect().top - edgeOf(scroller) + offset;
  if (start < margin) scroller.scrollBy({ top: start - margin });
  else if (start + height > scroller.clientHeight)
    scroller.scrollBy({ top: start + height - scroller.clientHeight });
}

/** The upper edge of what it shows, measured from the window's. */
function edgeOf(scroller: Element): number {
  return scroller === scroller.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}
