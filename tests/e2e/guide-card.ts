import { expect, type Locator, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ChromiumDriver } from '../harness/chromium.ts';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** The guide as a person finds it on one of X's pages. */
export interface GuideCard {
  host: Locator;
  card: Locator;
  sentence: Locator;
  outline: Locator;
  button(name: string): Locator;
  /** Resolves when the card speaks of this step, stands free of what it points at, and the outline is around it. */
  isAt(step: number, state?: string): Promise<void>;
  /** Resolves when the outline is drawn around the element. */
  isAround(element: Locator): Promise<void>;
}

export function guideOn(page: Page): GuideCard {
  const host = page.locator('afterspace-guide');
  const card = host.locator('.card');
  const outline = host.locator('.outline');
  return {
    host,
    card,
    outline,
    sentence: card.locator('.sentence'),
    button: (name) => host.getByRole('button', { name }),
    async isAt(step, state = 'guiding') {
      await expect(host).toHaveAttribute('data-step', String(step));
      await expect(host).toHaveAttribute('data-state', state);
      await expect(card).toBeVisible();
      await expect.poll(() => sharedPixels(card, outline)).toBe(0);
    },
    async isAround(element) {
      await expect
        .poll(async () => {
          const [inner, outer] = await Promise.all([element.boundingBox(), outline.boundingBox()]);
          if (!inner || !outer) return undefined;
          return [outer.x - inner.x, outer.y - inner.y, outer.width - inner.width].map(Math.round);
        })
        .toEqual([-4, -4, 8]);
    },
  };
}

/** Square pixels that two elements share on the screen; 0 if one of them is not seen. */
export async function sharedPixels(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** What the extension has stored about the request; `null` clears it. */
export async function storeRequest(driver: ChromiumDriver, request: object | null): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(
    (archiveRequest) =>
      archiveRequest === null
        ? chrome.storage.local.remove('archiveRequest')
        : chrome.storage.local.set({ archiveRequest }),
    request,
  );
}
