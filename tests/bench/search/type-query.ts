import type { Page } from '@playwright/test';

/** In ms, from the input event. */
export interface Typed {
  /** To the frame with the first answer, which has another number of recordings than everything. */
  painted: number;
  /** To the frame with the first hit inside a recording; `NaN` if there is none. */
  hit: number;
  /** To the frame with everything that is found. */
  all: number;
  /** Recordings that are found. */
  count: number;
}

/** Types a query into the library's field, all at once, and waits until everything has been found. */
export function typeQuery(page: Page, text: string): Promise<Typed> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
    const list = document.querySelector<HTMLElement>('[data-testid="recordings"]');
    const output = document.querySelector('output');
    if (!field || !list || !output) throw new Error('The page has no search');
    const afterFrame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()), { once: true });
          port1.start();
          port2.postMessage(undefined);
        });
      });
    const until = (isThere: () => boolean) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
    const start = performance.now();
    const times = { painted: Number.NaN, hit: Number.NaN, all: Number.NaN, count: 0 };
    const before = list.dataset['count'];
    const answered = until(() => list.dataset['count'] !== before)
      .then(afterFrame)
      .then((at) => (times.painted = at - start));
    const hit = until(() => list.querySelector('.hit') !== null)
      .then(afterFrame)
      .then((at) => (times.hit = at - start));
    const all = until(() => output.textContent !== '')
      .then(afterFrame)
      .then((at) => (times.all = at - start));
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.all([answered, all]);
    if (list.querySelector('.hit-lines')) await hit;
    times.count = Number(list.dataset['count']);
    return times;
  }, text);
}

/** Empties the field, and waits until the list shows everything. */
export async function emptyField(page: Page, count: number): Promise<void> {
  await page.getByTestId('search').fill('');
  await page.locator(`[data-testid="recordings"][data-count="${count}"]`).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
}
