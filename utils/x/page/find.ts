import { normalize } from './labels.ts';

/** Whether a person can see it; where that cannot be told, it counts as seen. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The first visible element that the best of the selectors finds: X keeps hidden twins around. */
export function findFirst(scope: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    for (const element of scope.querySelectorAll(selector)) {
      if (isShown(element)) return element;
    }
  }
  return undefined;
}

/** The first visible element among `selector` whose text or accessible label is one of `words`. */
export function findByWords(
  scope: ParentNode,
  selector: string,
  words: readonly (string | undefined)[],
): Element | undefined {
  const wanted = new Set(words.filter((word) => word !== undefined).map(normalize));
  if (wanted.size === 0) return undefined;
  return [...scope.querySelectorAll(selector)].find(
    (element) =>
      (wanted.has(wordsOf(element)) || wanted.has(normalize(element.getAttribute('aria-label') ?? ''))) &&
      isShown(element),
  );
}

export function wordsOf(element: Element): string {
  return normalize(element.textContent);
}

export function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

const LONGEST_LABEL = 48;

/**
 * What X has written on the element. The page itself is believed before the table, which may be older; but an
 * element that says more than its label (a row with a description under it) is quoted by the table.
 */
export function quoteOf(element: Element | undefined, label: string | undefined): string | undefined {
  const written = element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  if (written === '' || written.length > LONGEST_LABEL) return label;
  if (label !== undefined && normalize(written).includes(normalize(label))) return label;
  return written;
}

/** `{ label }`, or nothing where there is none: for spreading into a `Place`. */
export function labelled(label: string | undefined): { label?: string } {
  return label === undefined ? {} : { label };
}
