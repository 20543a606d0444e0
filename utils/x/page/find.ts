import { normalize } from './labels.ts';

/** Whether the element is visible. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Whether a person can use the field now. X draws some at no opacity, out of reach of the pointer, until it is their turn.
 */
export function isUsable(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(element).pointerEvents !== 'none' &&
    element.closest('[inert]') === null &&
    !isDisabled(element)
  );
}

/** The first visible element, by the first selector that finds one. X keeps hidden copies of its elements. */
export function findFirst(scope: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    for (const element of scope.querySelectorAll(selector)) {
      if (isShown(element)) return element;
    }
  }
  return undefined;
}

/** Stops counting there: X's timelines have tens of thousands. */
export function hasMoreElements(scope: Element, limit: number): boolean {
  const elements = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (count <= limit && elements.nextNode()) count += 1;
  return count > limit;
}

/** The first visible element that matches `selector` and whose text or accessible label is one of `words`. */
export function findByWords(
  scope: ParentNode,
  selector: string,
  words: readonly (string | undefined)[],
): Element | undefined {
  const normalizedWords = new Set(words.filter((word) => word !== undefined).map(normalize));
  if (normalizedWords.size === 0) return undefined;
  return [...scope.querySelectorAll(selector)].find(
    (element) =>
      (normalizedWords.has(normalizedTextOf(element)) ||
        normalizedWords.has(normalize(element.getAttribute('aria-label') ?? ''))) &&
      isShown(element),
  );
}

/** The text of the element, normalized for comparison with X's labels. */
export function normalizedTextOf(element: Element): string {
  return normalize(element.textContent);
}

export function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

const MAX_LABEL_LENGTH = 48;

/**
 * The label to quote for an element. The text on the page wins over the table, which may be older. But if the element
 * contains more than its label, such as a row with a description, the label comes from the table.
 */
export function quoteOf(element: Element | undefined, label: string | undefined): string | undefined {
  const written = element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  if (written === '' || written.length > MAX_LABEL_LENGTH) return label;
  if (label !== undefined && normalize(written).includes(normalize(label))) return label;
  return written;
}

/** `{ label }`, or `{}` without one: to be spread into a `GuideStep`. */
export function labelled(label: string | undefined): { label?: string } {
  return label === undefined ? {} : { label };
}
