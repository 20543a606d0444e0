import { violationsOf } from '../e2e/axe.ts';
import type { Surface } from './surface.ts';

/** A fault that a machine can see: a rule of axe, `too-wide` or `empty-icon`. */
export interface Fault {
  rule: string;
  element: string;
}

interface Scope {
  /** A selector: axe checks only its element. */
  within: string | undefined;
  /** Whether the browser replaces colours: axe would still compute contrast with ours. */
  hasForcedColors: boolean;
}

/** What axe finds, and what is wider than its place. */
export async function checkSurface(surface: Surface, { within, hasForcedColors }: Scope): Promise<Fault[]> {
  const found = await violationsOf(surface, within === undefined ? {} : { within });
  const violations = found.filter(([rule]) => !(hasForcedColors && rule === 'color-contrast'));
  // X's own pages are not ours to check.
  const tooWide = within === undefined ? await surface.evaluate<string[]>(`(${String(findTooWide)})()`) : [];
  return [
    ...violations.flatMap(([rule, elements]) => elements.map((element) => ({ rule, element }))),
    ...(await surface.evaluate<string[]>(`(${String(findEmptyIcons)})()`)).map((element) => ({
      rule: 'empty-icon',
      element,
    })),
    ...tooWide.map((element) => ({ rule: 'too-wide', element })),
  ];
}

/** Icons that the page has not added, whose place stays empty. Runs in the page. */
function findEmptyIcons(): string[] {
  return [...document.querySelectorAll('svg.icon:empty')].map((icon) => icon.outerHTML);
}

/** The page and its scrollers, where somebody had to scroll sideways. Runs in the page. */
function findTooWide(): string[] {
  const isTooWide = (element: Element): boolean => {
    const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowX);
    return (
      (isScroller || element === document.documentElement) && element.scrollWidth > element.clientWidth + 1
    );
  };
  return [...document.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && isTooWide(element))
    .map((element) => {
      const { scrollWidth, clientWidth } = element;
      return `${element.cloneNode(false) instanceof HTMLElement ? element.tagName.toLowerCase() : ''}.${element.className} (${scrollWidth} > ${clientWidth} px)`;
    });
}
