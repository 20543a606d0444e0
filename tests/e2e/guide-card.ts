import { expect, type Locator, type Page } from '@playwright/test';
import type { ChromiumDriver } from '../harness/chromium.ts';
import { writeList } from './stored-lists.ts';

/** The guide on one of X's pages. */
export interface GuideCard {
  host: Locator;
  card: Locator;
  sentence: Locator;
  outline: Locator;
  button(name: string): Locator;
  /** Resolves when the card shows this step and does not overlap the outlined element. */
  isAt(step: number, state?: string): Promise<void>;
  /** Resolves when the outline is around the element. */
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
          const width = await page.evaluate(() => document.documentElement.clientWidth);
          // At the edge of the window, the outline stays visible.
          const start = Math.max(inner.x - 4, 1);
          const end = Math.min(inner.x + inner.width + 4, width - 1);
          const offBy = [outer.x - start, outer.x + outer.width - end, outer.y - (inner.y - 4)];
          return offBy.map((pixels) => Math.abs(Math.round(pixels)));
        })
        .toEqual([0, 0, 0]);
    },
  };
}

/** Square pixels that two elements share on the screen. 0 if one of them is invisible. */
export async function sharedPixels(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Replaces what the extension has stored about the request. `null` clears it. */
export async function storeRequest(driver: ChromiumDriver, request: object | null): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(writeList('requests', JSON.stringify(request === null ? [] : [request])));
}
