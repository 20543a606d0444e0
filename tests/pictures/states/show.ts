import type { Locator, Page } from '@playwright/test';
import type { Target } from '../../harness/chromium.ts';
import type { Shown } from '../screen-state.ts';
import type { DemoSession } from '../demo-session.ts';
import { surfaceOfPopup } from '../surface.ts';

/** Where the pointer is over nothing that changes because of it: in the library's head. */
export const NOWHERE = [600, 20] as const;

/** Opens a view of the library anew, so that nothing is left of the state before. */
export async function openView({ library, browser }: DemoSession, hash: string): Promise<Page> {
  await library.bringToFront();
  await library.mouse.move(...NOWHERE);
  await library.goto('about:blank');
  await library.goto(browser.url(`library.html${hash}`));
  await library.locator('h1').waitFor();
  return library;
}

export async function openRecording(session: DemoSession, space: string): Promise<Page> {
  return openView(session, `#/recordings/${space}`);
}

/** The library as it is now. */
export const showLibrary = ({ librarySurface }: DemoSession): Shown => ({ surface: librarySurface });

/** Opens the popup, and waits until `condition`, an expression in it, is true. */
export async function openPopup({ browser, library }: DemoSession, condition: string): Promise<Target> {
  await library.bringToFront();
  const popup = await browser.openPopup();
  await popup.waitFor(condition);
  return popup;
}

export const showPopup = (popup: Target): Shown => ({
  surface: surfaceOfPopup(popup),
  close: () => popup.close(),
});

/** Scrolls an element to the upper edge of its scroller. */
export async function scrollTo(locator: Locator): Promise<void> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** Whether the popup shows so many recordings. */
export const popupCounts = (count: number | string): string =>
  `document.querySelector('[data-testid="recordings"]')?.dataset.count === '${count}'`;

/** Whether an element is in the popup. */
export const popupHas = (selector: string): string => `document.querySelector('${selector}') !== null`;
